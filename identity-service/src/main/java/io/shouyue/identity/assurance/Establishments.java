package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Makes identities that were confirmed the ones that count. */
@ApplicationScoped
public class Establishments {
  private final PgIdentityDigestStore digests;
  private final PgAssuranceStore current;
  private final FormerIdentities former;
  private final SealedAssurance sealed;
  private final AnotherIdentity change;
  private final AssuranceConfig config;
  private final AssuranceNews news;
  private final Instance<EarlierVerifications> earlier;

  Establishments(
      PgIdentityDigestStore digests,
      PgAssuranceStore current,
      FormerIdentities former,
      SealedAssurance sealed,
      AnotherIdentity change,
      AssuranceConfig config,
      AssuranceNews news,
      Instance<EarlierVerifications> earlier) {
    this.digests = digests;
    this.current = current;
    this.former = former;
    this.sealed = sealed;
    this.change = change;
    this.config = config;
    this.news = news;
    this.earlier = earlier;
  }

  /**
   * Makes {@code identity} the one that counts, instead of an earlier one, which is closed when it
   * was another person's.
   *
   * @return whether it counts now; where it does not, nothing changed
   */
  @Transactional(TxType.MANDATORY)
  public Establishment establish(HeldSubject held, VerifiedIdentity identity) {
    SubjectRef ref = held.ref();
    byte[] digest = digests.queueUp(ref, identity.number());
    AssuranceRow row = sealed.seal(ref, identity);
    int most = config.accountsPerIdentity();
    Standing before = current.put(ref, row, digest, most);
    if (before.isAnother() && !change.isAllowed(ref)) {
      return Establishment.CHANGE_NEEDED;
    }
    if (before.others() >= most) {
      return Establishment.IN_USE;
    }
    if (before.isAnother()) {
      former.close(ref, identity);
      digests.release(ref);
      current.put(ref, row, digest, most);
      change.established(ref, identity.verification());
    }
    if (before.any()) {
      earlier.forEach(way -> way.supersede(ref, identity.verification()));
    }
    news.spread(held, identity);
    return Establishment.DONE;
  }
}
