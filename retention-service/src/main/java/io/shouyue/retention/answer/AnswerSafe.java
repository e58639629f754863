package io.shouyue.retention.answer;

import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.request.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Keeps copies sealed, and opens them for who has the code that was sent. */
@ApplicationScoped
class AnswerSafe {

  static final Duration KEPT = Duration.ofDays(7);
  static final int DOWNLOADS = 5;
  static final int TRIES = 5;

  static final Duration CODE_VALID = Duration.ofMinutes(10);
  private static final int CODES = 1_000_000;
  private static final String CONTEXT = "request_answer.archive";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PgAnswerStore store;
  private final DataKeys keys;
  private final BlindIndex digests;
  private final LegalClock legal;
  private final SystemClock system;
  private final Acts acts;

  AnswerSafe(
      PgAnswerStore store,
      DataKeys keys,
      BlindIndex digests,
      LegalClock legal,
      SystemClock system,
      Acts acts) {
    this.store = store;
    this.keys = keys;
    this.digests = digests;
    this.legal = legal;
    this.system = system;
    this.acts = acts;
  }

  /** What came of an attempt to open; the attempt counts whatever comes. */
  sealed interface Opening {
    /** The archive. */
    record Opened(byte[] archive) implements Opening {}

    /** Another code, or one that ran out or was used up by wrong ones. */
    record WrongCode() implements Opening {}

    /** No copy is there, seven days are over, or all downloads are used. */
    record Nothing() implements Opening {}
  }

  /** A copy made again replaces the one before, with downloads and days of its own. */
  @Transactional
  public void put(Request request, byte[] archive) {
    byte[] sealed =
        keys.seal(request.site(), owner(request), RetentionClass.ACCOUNT, CONTEXT, archive);
    Instant now = legal.now();
    store.put(request.id(), now, now.plus(KEPT), DOWNLOADS, sealed);
    record(request, Actor.SYSTEM, "answer.made");
  }

  /** The copy that can be opened now. */
  Optional<StoredAnswer> find(Request request) {
    return store.find(request.id()).filter(answer -> answer.isOpenAt(legal.now()));
  }

  /** A fresh code of six digits; it replaces one that was sent before. */
  @Transactional
  public Optional<String> code(Request request, Actor actor) {
    if (find(request).isEmpty()) {
      return Optional.empty();
    }
    String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    store.code(request.id(), digest(request, code), system.now().plus(CODE_VALID), TRIES);
    record(request, actor, "answer.code-sent");
    return Optional.of(code);
  }

  @Transactional
  public Opening open(Request request, String code, Actor actor) {
    Optional<StoredAnswer> found =
        store.lock(request.id()).filter(answer -> answer.isOpenAt(legal.now()));
    if (found.isEmpty()) {
      return new Opening.Nothing();
    }
    if (!isRight(request, found.get(), code)) {
      store.wrongCode(request.id());
      return new Opening.WrongCode();
    }
    return new Opening.Opened(take(request, found.get(), actor));
  }

  /** The archive for somebody who proved their right to it in another way; counts as a download. */
  @Transactional
  public Optional<byte[]> take(Request request, Actor actor) {
    return store
        .lock(request.id())
        .filter(answer -> answer.isOpenAt(legal.now()))
        .map(answer -> take(request, answer, actor));
  }

  private byte[] take(Request request, StoredAnswer answer, Actor actor) {
    store.opened(request.id());
    record(request, actor, "answer.opened");
    return keys.open(
        request.site(), owner(request), RetentionClass.ACCOUNT, CONTEXT, answer.archiveSealed());
  }

  private boolean isRight(Request request, StoredAnswer answer, String code) {
    byte[] expected = answer.codeDigest();
    Instant until = answer.codeExpiresAt();
    return expected != null
        && until != null
        && answer.codeTriesLeft() > 0
        && system.now().isBefore(until)
        && MessageDigest.isEqual(expected, digest(request, code));
  }

  private byte[] digest(Request request, String code) {
    return digests.of(request.site(), "answer-code", request.id() + code);
  }

  private void record(Request request, Actor actor, String action) {
    acts.record(request.site(), actor, action, request.id(), request.subject(), null);
  }

  private static String owner(Request request) {
    return Objects.requireNonNull(request.subject());
  }
}
