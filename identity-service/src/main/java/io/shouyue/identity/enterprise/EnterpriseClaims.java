package io.shouyue.identity.enterprise;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.provider.Payouts;
import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Stores what an enterprise claims, before anything is paid. */
@ApplicationScoped
class EnterpriseClaims {
  private final PgEnterpriseStore store;
  private final SealedClaims sealed;
  private final DepositAmounts amounts;
  private final SubjectDirectory subjects;
  private final AssuranceService assurances;
  private final Payouts payouts;
  private final EnterpriseExpiry expiry;
  private final EnterpriseConfig config;
  private final LegalClock legalClock;
  private final SystemClock systemClock;

  EnterpriseClaims(
      PgEnterpriseStore store,
      SealedClaims sealed,
      DepositAmounts amounts,
      SubjectDirectory subjects,
      AssuranceService assurances,
      Payouts payouts,
      EnterpriseExpiry expiry,
      EnterpriseConfig config,
      LegalClock legalClock,
      SystemClock systemClock) {
    this.store = store;
    this.sealed = sealed;
    this.amounts = amounts;
    this.subjects = subjects;
    this.assurances = assurances;
    this.payouts = payouts;
    this.expiry = expiry;
    this.config = config;
    this.legalClock = legalClock;
    this.systemClock = systemClock;
  }

  /**
   * Claims in the caller's transaction.
   *
   * @return the id of the verification
   * @throws IdentityException {@link IdentityError#VERIFICATION_LIMIT}, {@link
   *     IdentityError#IDENTITY_IN_USE}, {@link IdentityError#IDENTITY_CHANGE_NEEDED} or {@link
   *     IdentityError#VERIFICATION_OPEN}
   */
  @Transactional(TxType.MANDATORY)
  String claim(SubjectRef ref, EnterpriseClaim claim) {
    HeldSubject held = subjects.holdActive(ref);
    Instant midnight = Beijing.startOf(Beijing.dayOf(systemClock.now()));
    if (store.countSince(ref, midnight) >= config.dailyLimit()) {
      throw new IdentityException(IdentityError.VERIFICATION_LIMIT);
    }
    if (assurances.isTaken(ref, claim.licence().number())) {
      throw new IdentityException(IdentityError.IDENTITY_IN_USE);
    }
    if (assurances.needsChange(held, claim.licence().number())) {
      throw new IdentityException(IdentityError.IDENTITY_CHANGE_NEEDED);
    }
    PgEnterpriseStore.NewRow row = row(ref, claim);
    if (!store.insert(ref, row)) {
      throw new IdentityException(IdentityError.VERIFICATION_OPEN);
    }
    expiry.expect(ref, row.id(), row.id(), row.expiresAt());
    return row.id();
  }

  private PgEnterpriseStore.NewRow row(SubjectRef ref, EnterpriseClaim claim) {
    Instant now = legalClock.now();
    String id = Ids.sequential(IdKind.VERIFICATION, now);
    return new PgEnterpriseStore.NewRow(
        id,
        claim,
        sealed.seal(ref, claim),
        amounts.draw(ref.site(), id),
        payouts.chosen().name(),
        now,
        systemClock.now(),
        now.plus(config.patience()));
  }
}
