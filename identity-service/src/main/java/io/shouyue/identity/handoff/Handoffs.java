package io.shouyue.identity.handoff;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.handoff.PgHandoffStore.Next;
import io.shouyue.identity.subject.PersonalSeal;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The life of a hand-off, step by step. */
@ApplicationScoped
class Handoffs {
  private static final String RETURN_URL = "handoff.return_url";

  private final PgHandoffStore store;
  private final SubjectDirectory subjects;
  private final PersonalSeal seal;
  private final AuditTrail audit;
  private final HandoffConfig config;
  private final SystemClock clock;

  Handoffs(
      PgHandoffStore store,
      SubjectDirectory subjects,
      PersonalSeal seal,
      AuditTrail audit,
      HandoffConfig config,
      SystemClock clock) {
    this.store = store;
    this.subjects = subjects;
    this.seal = seal;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /**
   * A hand-off that somebody waits for.
   *
   * @param url takes the next step, once
   */
  record Issued(String id, String url, Instant expiresAt) {
    @Override
    public String toString() {
      return "Issued[" + id + "]";
    }
  }

  /**
   * A step that was taken.
   *
   * @param code takes the next one, once
   */
  record Taken(Handoff handoff, String code) {
    @Override
    public String toString() {
      return "Taken[" + handoff.id() + "]";
    }
  }

  /** Makes one, unless the subject was cancelled meanwhile. */
  @Transactional
  Issued issue(SubjectRef ref, HandoffWish wish, String website) {
    subjects.holdActive(ref);
    Instant now = clock.now();
    String id = Ids.random(IdKind.HANDOFF);
    String code = OneUseCode.fresh();
    byte[] sealed =
        Objects.requireNonNull(
            seal.seal(ref, RetentionClass.ACCOUNT, RETURN_URL, wish.returnUrl()));
    Handoff handoff = new Handoff(id, ref, wish.page(), sealed, wish.authTime(), null, null);
    Next first = next(HandoffStep.ISSUED, code, now);
    store.insert(handoff, first, now);
    audit.record(act(handoff, website, "SITE", "handoff.issued"));
    String url = config.publicUrl() + "/session/handoff?code=" + code;
    return new Issued(id, url, first.until());
  }

  /**
   * The browser came with the url.
   *
   * @throws IdentityException {@link IdentityError#HANDOFF_ENDED}
   */
  @Transactional
  Taken open(String code) {
    return take(code, HandoffStep.ISSUED, HandoffStep.OPENED)
        .orElseThrow(() -> new IdentityException(IdentityError.HANDOFF_ENDED));
  }

  /** Keycloak sent the browser; empty when the ticket counts no more. */
  @Transactional
  Optional<Taken> authorize(String ticket, String nonce, String challenge) {
    Optional<Taken> taken = take(ticket, HandoffStep.OPENED, HandoffStep.AUTHORIZED);
    taken.ifPresent(found -> store.bind(found.handoff(), nonce, challenge));
    return taken;
  }

  /**
   * Keycloak fetches who it is. The code is spent whether or not the verifier fits.
   *
   * @throws IdentityException {@link IdentityError#HANDOFF_ENDED}
   */
  @Transactional(dontRollbackOn = IdentityException.class)
  Handoff redeem(String code, String verifier) {
    Instant now = clock.now();
    Next last = new Next(HandoffStep.REDEEMED, null, now);
    Handoff handoff =
        store
            .advance(OneUseCode.hash(code), HandoffStep.AUTHORIZED, last, now)
            .filter(found -> OneUseCode.proves(verifier, String.valueOf(found.challenge())))
            .orElseThrow(() -> new IdentityException(IdentityError.HANDOFF_ENDED));
    audit.record(act(handoff, handoff.ref().id().value(), "SUBJECT", "handoff.used"));
    return handoff;
  }

  /**
   * Where the person came from.
   *
   * @throws DomainException not-found unless it is theirs and was redeemed
   */
  String returnUrl(SubjectRef ref, String id) {
    return store
        .redeemed(ref, id)
        .map(found -> seal.open(ref, RetentionClass.ACCOUNT, RETURN_URL, found.returnUrlSealed()))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  private Optional<Taken> take(String code, HandoffStep from, HandoffStep to) {
    Instant now = clock.now();
    String following = OneUseCode.fresh();
    return store
        .advance(OneUseCode.hash(code), from, next(to, following, now), now)
        .map(handoff -> new Taken(handoff, following));
  }

  private Next next(HandoffStep step, String code, Instant now) {
    return new Next(step, OneUseCode.hash(code), now.plus(config.step()));
  }

  private static AuditAct act(Handoff handoff, String actor, String kind, String action) {
    SubjectRef ref = handoff.ref();
    return new AuditAct(ref.site(), actor, kind, action, handoff.id(), ref.id().value(), null);
  }
}
