package io.shouyue.identity.assurance;

import io.shouyue.identity.assurance.PgAssuranceStore.NewAssurance;
import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

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

  /** What tells identities of a site apart: the keyed digest of a document's number, in hex. */
  public String digest(SubjectRef ref, PersonalData number) {
    return HexFormat.of().formatHex(digests.digest(ref, number));
  }

  /**
   * Makes {@code identity} the one that counts, instead of an earlier one, which is closed when it
   * was another person's.
   *
   * @return whether it counts now; where it does not, nothing changed
   */
  @Transactional(TxType.MANDATORY)
  public Establishment establish(HeldSubject held, VerifiedIdentity identity) {
    return establish(List.of(new Confirmed(held, identity))).getFirst();
  }

  /**
   * The same for several, of whom no two are one subject or have the number of one document.
   *
   * @return of each in its place
   */
  @Transactional(TxType.MANDATORY)
  public List<Establishment> establish(List<Confirmed> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    Map<SubjectRef, byte[]> queued = digests.queueUp(all);
    Map<SubjectRef, AssuranceRow> rows = sealed.seal(all);
    List<NewAssurance> wanted =
        all.stream()
            .map(Confirmed::ref)
            .map(ref -> new NewAssurance(ref, rows.get(ref), queued.get(ref)))
            .toList();
    Map<SubjectRef, Standing> before = current.put(wanted, config.accountsPerIdentity());
    List<Establishment> made = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      made.add(establish(all.get(i), wanted.get(i), before.get(all.get(i).ref())));
    }
    return made;
  }

  private Establishment establish(Confirmed confirmed, NewAssurance wanted, Standing before) {
    SubjectRef ref = confirmed.ref();
    VerifiedIdentity identity = confirmed.identity();
    if (before.isAnother() && !change.isAllowed(ref)) {
      return Establishment.CHANGE_NEEDED;
    }
    if (before.others() >= config.accountsPerIdentity()) {
      return Establishment.IN_USE;
    }
    if (before.isAnother()) {
      former.close(ref, identity);
      digests.release(ref);
      current.put(List.of(wanted), config.accountsPerIdentity());
      change.established(ref, identity.verification());
    }
    if (before.any()) {
      earlier.forEach(way -> way.supersede(ref, identity.verification()));
    }
    news.spread(confirmed.held(), identity);
    return Establishment.DONE;
  }
}
