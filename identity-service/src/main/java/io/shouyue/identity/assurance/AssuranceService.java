package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Shows and compares identities. */
@ApplicationScoped
public class AssuranceService {
  private final AssuranceRepository identities;
  private final PgIdentityDigestStore digests;
  private final SealedAssurance sealed;
  private final AnotherIdentity change;
  private final AssuranceConfig config;
  private final AuditTrail audit;

  AssuranceService(
      AssuranceRepository identities,
      PgIdentityDigestStore digests,
      SealedAssurance sealed,
      AnotherIdentity change,
      AssuranceConfig config,
      AuditTrail audit) {
    this.identities = identities;
    this.digests = digests;
    this.sealed = sealed;
    this.change = change;
    this.config = config;
    this.audit = audit;
  }

  /**
   * Whether the subject has another identity than that of this number, and may not change it now.
   */
  @Transactional(TxType.MANDATORY)
  public boolean needsChange(HeldSubject held, PersonalData number) {
    return held.identified()
        && digests.standing(held.ref(), number).isAnother()
        && !change.isAllowed(held.ref());
  }

  /** Whether as many other live subjects of the site as may have the identity of this number. */
  public boolean isTaken(SubjectRef ref, PersonalData number) {
    return digests.standing(ref, number).others() >= config.accountsPerIdentity();
  }

  /** What may be said now; {@link Assurance#NOTHING} when nothing was verified. */
  public Assurance find(SubjectRef ref) {
    return identities.one(ref).map(row -> sealed.open(ref, row)).orElse(Assurance.NOTHING);
  }

  /** The same for staff who look at the person, and the trail that they did. */
  @Transactional
  public Assurance findForStaff(SubjectRef ref, String actor) {
    String subject = ref.id().value();
    audit.record(
        new AuditAct(ref.site(), actor, "STAFF", "assurance.read", subject, subject, null));
    return find(ref);
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
    return digests.standing(ref, number).same();
  }
}
