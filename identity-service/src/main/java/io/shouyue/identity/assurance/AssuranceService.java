package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.personal.LicenceNumber;
import io.shouyue.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Establishes, shows and compares identities. */
@ApplicationScoped
public class AssuranceService {
  private final AssuranceRepository identities;
  private final PgIdentityDigestStore digests;
  private final SealedAssurance sealed;
  private final BlindIndex index;
  private final PgAssuranceHistoryStore history;
  private final AnotherIdentity change;
  private final AssuranceConfig config;
  private final Outbox outbox;
  private final Instance<EarlierVerifications> earlier;

  AssuranceService(
      AssuranceRepository identities,
      PgIdentityDigestStore digests,
      SealedAssurance sealed,
      BlindIndex index,
      PgAssuranceHistoryStore history,
      AnotherIdentity change,
      AssuranceConfig config,
      Outbox outbox,
      Instance<EarlierVerifications> earlier) {
    this.identities = identities;
    this.digests = digests;
    this.sealed = sealed;
    this.index = index;
    this.history = history;
    this.change = change;
    this.config = config;
    this.outbox = outbox;
    this.earlier = earlier;
  }

  /**
   * Makes {@code identity} the one that counts, instead of an earlier one, which is closed when it
   * was another person's.
   *
   * @return whether it counts now; where it does not, nothing changed
   */
  @Transactional(TxType.MANDATORY)
  public Establishment establish(SubjectRef ref, VerifiedIdentity identity) {
    if (needsChange(ref, identity.number())) {
      return Establishment.CHANGE_NEEDED;
    }
    boolean another = isAnother(ref, identity.number());
    if (!digests.claim(ref, digest(ref, identity.number()), config.accountsPerIdentity())) {
      return Establishment.IN_USE;
    }
    if (another) {
      close(ref, identity);
    }
    identities.put(ref, sealed.seal(ref, identity));
    earlier.forEach(way -> way.supersede(ref, identity.verification()));
    String subject = ref.id().value();
    outbox.append(AssuranceChanged.TOPIC, subject, new AssuranceChanged(ref.site(), subject));
    if (identity.birthDate().isPresent()) {
      outbox.append(AgeVerified.TOPIC, subject + "/age", new AgeVerified(ref.site(), subject));
    }
    return Establishment.DONE;
  }

  private void close(SubjectRef ref, VerifiedIdentity by) {
    identities
        .one(ref)
        .ifPresent(row -> history.close(ref, row, by.verification(), by.verifiedAt()));
    change.established(ref, by.verification());
  }

  /**
   * Whether the subject has another identity than that of this number, and may not change it now.
   */
  @Transactional(TxType.MANDATORY)
  public boolean needsChange(SubjectRef ref, PersonalData number) {
    return isAnother(ref, number) && !change.isAllowed(ref);
  }

  private boolean isAnother(SubjectRef ref, PersonalData number) {
    return isComparable(ref) && !matches(ref, number);
  }

  /** Whether as many other live subjects of the site as may have the identity of this number. */
  public boolean isTaken(SubjectRef ref, PersonalData number) {
    return digests.isTaken(ref, digest(ref, number), config.accountsPerIdentity());
  }

  /** What may be said now; {@link Assurance#NOTHING} when nothing was verified. */
  public Assurance find(SubjectRef ref) {
    return identities.one(ref).map(row -> sealed.open(ref, row)).orElse(Assurance.NOTHING);
  }

  /** Whether the subject is known to have turned 14; false where nothing is known. */
  public boolean isAtLeast14(SubjectRef ref) {
    return identities
        .one(ref)
        .filter(row -> isPerson(row) && !sealed.isLapsed(row) && !sealed.isUnder14(ref, row))
        .isPresent();
  }

  /** Whether the subject is a person whose identity was verified, and an adult. */
  public boolean isVerifiedAdult(SubjectRef ref) {
    return identities
        .one(ref)
        .filter(row -> isPerson(row) && !sealed.isLapsed(row) && sealed.isAdult(ref, row))
        .isPresent();
  }

  /** Whether what was verified is an enterprise. */
  public boolean isEnterprise(SubjectRef ref) {
    return identities.one(ref).filter(row -> !isPerson(row)).isPresent();
  }

  private static boolean isPerson(AssuranceRow row) {
    return !row.method().equals("ENTERPRISE_ACCOUNT");
  }

  /** Whether there is something that {@link #matches} can compare with. */
  public boolean isComparable(SubjectRef ref) {
    return digests.count(ref) > 0;
  }

  /** Whether the verified document or licence has this number; compares keyed digests. */
  public boolean matches(SubjectRef ref, PersonalData number) {
    return digests.holds(ref, digest(ref, number));
  }

  private byte[] digest(SubjectRef ref, PersonalData number) {
    String domain = number instanceof LicenceNumber ? "licence-number" : "id-number";
    return index.of(ref.site(), domain, number.reveal());
  }
}
