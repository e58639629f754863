package io.shouyue.identity.stepup;

import io.shouyue.identity.account.AccountService;
import io.shouyue.identity.account.HeldMobile;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.data.message.SmsTemplate;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Codes to the mobile of the account. What is stored of one is a keyed digest. */
@ApplicationScoped
public class StepUpCodes implements LetterSource<String> {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 1_000_000;
  private static final LocalText TEXT =
      new LocalText(
          "验证码 %s，用于确认是您本人提出个人信息请求，%d 分钟内有效。请勿告诉任何人。",
          "Code %s confirms that a request about personal data is yours; valid %d minutes. Tell it"
              + " to nobody.");

  private final PgStepUpCodeStore store;
  private final AccountService accounts;
  private final SubjectDirectory subjects;
  private final BlindIndex index;
  private final Messages messages;
  private final StepUpConfig config;
  private final SystemClock clock;

  StepUpCodes(
      PgStepUpCodeStore store,
      AccountService accounts,
      SubjectDirectory subjects,
      BlindIndex index,
      Messages messages,
      StepUpConfig config,
      SystemClock clock) {
    this.store = store;
    this.accounts = accounts;
    this.subjects = subjects;
    this.index = index;
    this.messages = messages;
    this.config = config;
    this.clock = clock;
  }

  /**
   * A code on its way.
   *
   * @param sentTo the masked mobile
   */
  public record Sent(String sentTo, Instant expiresAt) {}

  /**
   * Sends a code for a request; an earlier one no longer counts.
   *
   * @throws IdentityException {@link IdentityError#NOTHING_HELD} without a mobile, {@link
   *     IdentityError#CODE_LIMIT} when the mobile had enough
   */
  @Transactional
  @RetryOnConflict
  public Sent send(SubjectRef ref, String request, Language language) {
    subjects.holdActive(ref);
    HeldMobile held =
        accounts.mobile(ref).orElseThrow(() -> new IdentityException(IdentityError.NOTHING_HELD));
    byte[] mobile = index.of(ref.site(), "step-up-mobile", held.number().reveal());
    Instant now = clock.now();
    requireBelowLimit(ref, mobile, now);
    String id = Ids.random(IdKind.MESSAGE);
    String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    Instant expiresAt = now.plus(config.codeLasts());
    store.replace(
        ref,
        new PgStepUpCodeStore.Row(id, request, digest(ref, id, code), mobile, 0, now, expiresAt));
    String text = text(language, code);
    messages.send(
        ref.site(),
        ref.id(),
        new Sms(held.number(), text, SmsTemplate.code(code, config.codeLasts())));
    return new Sent(held.number().masked(), expiresAt);
  }

  private String text(Language language, String code) {
    return String.format(Locale.ROOT, TEXT.in(language), code, config.codeLasts().toMinutes());
  }

  @Override
  public List<LetterView> samples(String site) {
    return List.of(
        LetterView.brief("verification", "step-up-code", language -> text(language, "135790")));
  }

  private void requireBelowLimit(SubjectRef ref, byte[] mobile, Instant now) {
    Instant midnight = Beijing.startOf(Beijing.dayOf(now));
    boolean tooSoon = store.countSince(ref.site(), mobile, now.minus(config.codePause())) > 0;
    if (tooSoon || store.countSince(ref.site(), mobile, midnight) >= config.codesPerDay()) {
      throw new IdentityException(IdentityError.CODE_LIMIT);
    }
  }

  /** Whether this is the code that was sent for the request; it counts once. */
  @Transactional(TxType.MANDATORY)
  boolean redeem(SubjectRef ref, String request, String code) {
    Instant now = clock.now();
    return store
        .findOpen(ref, request, now)
        .filter(row -> row.tries() < config.codeTries())
        .filter(
            row -> {
              boolean right = MessageDigest.isEqual(row.digest(), digest(ref, row.id(), code));
              store.tried(ref, row.id(), right ? now : null);
              return right;
            })
        .isPresent();
  }

  private byte[] digest(SubjectRef ref, String id, String code) {
    return index.of(ref.site(), "step-up-code", id + "\n" + code.strip());
  }
}
