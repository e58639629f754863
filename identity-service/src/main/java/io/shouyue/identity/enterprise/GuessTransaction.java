package io.shouyue.identity.enterprise;

import io.shouyue.identity.assurance.Establishment;
import io.shouyue.identity.assurance.Establishments;
import io.shouyue.identity.assurance.VerifiedIdentity;
import io.shouyue.identity.site.SiteService;
import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** One try, stored whichever way it goes; tries of one verification run one after the other. */
@ApplicationScoped
class GuessTransaction {
  private final PgEnterpriseStore store;
  private final SealedClaims sealed;
  private final DepositAmounts amounts;
  private final EnterpriseEnds ends;
  private final Establishments establishments;
  private final SiteService sites;
  private final SubjectDirectory subjects;
  private final EnterpriseConfig config;
  private final LegalClock clock;

  GuessTransaction(
      PgEnterpriseStore store,
      SealedClaims sealed,
      DepositAmounts amounts,
      EnterpriseEnds ends,
      Establishments establishments,
      SiteService sites,
      SubjectDirectory subjects,
      EnterpriseConfig config,
      LegalClock clock) {
    this.store = store;
    this.sealed = sealed;
    this.amounts = amounts;
    this.ends = ends;
    this.establishments = establishments;
    this.sites = sites;
    this.subjects = subjects;
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  @RetryOnConflict
  Guess guess(SubjectRef ref, String id, int cents, String actor) {
    HeldSubject held = subjects.holdActive(ref);
    EnterpriseRow row = store.lock(ref, id);
    if (ends.expireIfOver(ref, id)) {
      return new Guess.TooLate();
    }
    row.state().to(EnterpriseState.VERIFIED);
    byte[] digest = row.amountDigest();
    if (digest != null && amounts.matches(ref.site(), id, digest, cents)) {
      return right(held, row, actor);
    }
    store.countTry(row);
    int left = config.tries() - row.tries() - 1;
    if (left > 0) {
      return new Guess.Wrong(left, EnterpriseState.PAID);
    }
    ends.end(row, EnterpriseState.LOCKED, "amount-wrong", actor);
    return new Guess.Wrong(0, EnterpriseState.LOCKED);
  }

  private Guess right(HeldSubject held, EnterpriseRow row, String actor) {
    boolean sealRegister = sites.sealsIdentities(row.ref().site());
    SealedClaims.Opened claim = sealed.open(row.ref(), row.sealed());
    VerifiedIdentity identity =
        new VerifiedIdentity(
            row.id(),
            EnterpriseVerification.LEVEL,
            EnterpriseVerification.METHOD,
            clock.now(),
            claim.name(),
            claim.licence(),
            Optional.empty(),
            sealRegister);
    Establishment made = establishments.establish(held, identity);
    EnterpriseState end =
        made == Establishment.DONE ? EnterpriseState.VERIFIED : EnterpriseState.LOCKED;
    ends.end(row, end, made.reason().orElse(null), actor);
    return new Guess.Right();
  }
}
