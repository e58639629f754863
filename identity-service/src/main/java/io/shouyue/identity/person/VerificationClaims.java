package io.shouyue.identity.person;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.identifier.DocumentNumber.Region;
import io.shouyue.identity.person.PgVerificationStore.Claim;
import io.shouyue.identity.provider.ElementChecks;
import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stores what is going to be asked, before it is asked. */
@ApplicationScoped
public class VerificationClaims {
  private final PgVerificationStore store;
  private final SubjectDirectory subjects;
  private final AssuranceService assurances;
  private final ElementChecks provider;
  private final BlindIndex index;
  private final VerificationConfig config;
  private final LegalClock legalClock;
  private final SystemClock systemClock;

  VerificationClaims(
      PgVerificationStore store,
      SubjectDirectory subjects,
      AssuranceService assurances,
      ElementChecks provider,
      BlindIndex index,
      VerificationConfig config,
      LegalClock legalClock,
      SystemClock systemClock) {
    this.store = store;
    this.subjects = subjects;
    this.assurances = assurances;
    this.provider = provider;
    this.index = index;
    this.config = config;
    this.legalClock = legalClock;
    this.systemClock = systemClock;
  }

  /**
   * Claims the question in the caller's transaction, with whose commit it is the caller's to ask.
   * The same question of the same person is not asked again: its recorded verification is the
   * answer, whichever verdict it had.
   *
   * @throws IdentityException {@link IdentityError#VERIFICATION_LIMIT}, {@link
   *     IdentityError#IDENTITY_CHANGE_NEEDED}
   */
  @Transactional(TxType.MANDATORY)
  Claimed claim(SubjectRef ref, ElementClaim claim) {
    HeldSubject held = subjects.holdKnown(ref);
    boolean barred = assurances.needsChange(held, claim.document().number());
    PgVerificationStore.NewRow row = row(ref, claim);
    int limit = barred || isSpent(ref.site(), row.cardDigest()) ? 0 : config.dailyLimit();
    Claim claimed = store.claim(ref, row, today(), limit);
    if (claimed.made()) {
      return new Claimed(row.id(), true);
    }
    if (claimed.id() != null) {
      return new Claimed(claimed.id(), false);
    }
    if (barred) {
      throw new IdentityException(IdentityError.IDENTITY_CHANGE_NEEDED);
    }
    if (claimed.begun() >= limit) {
      throw new IdentityException(IdentityError.VERIFICATION_LIMIT);
    }
    // The same question was claimed meanwhile, by somebody who has committed.
    return new Claimed(Objects.requireNonNull(store.claim(ref, row, today(), 0).id()), false);
  }

  private PgVerificationStore.NewRow row(SubjectRef ref, ElementClaim claim) {
    Instant now = legalClock.now();
    return new PgVerificationStore.NewRow(
        Ids.sequential(IdKind.VERIFICATION, now),
        VerificationService.ELEMENTS,
        claim.elements(),
        index.of(ref.site(), "element-question", claim.question()),
        claim.bankCard().map(card -> index.of(ref.site(), "bank-card", card.reveal())).orElse(null),
        claim.document().region() == Region.REVIEW,
        provider.first(),
        claim.consentReceipt().orElse(null),
        now,
        systemClock.now());
  }

  private boolean isSpent(String site, byte @Nullable [] card) {
    return card != null && store.cardFailuresSince(site, card, today()) >= config.cardFailures();
  }

  private Instant today() {
    return Beijing.startOf(Beijing.dayOf(systemClock.now()));
  }
}
