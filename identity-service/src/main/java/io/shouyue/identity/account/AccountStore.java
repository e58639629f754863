package io.shouyue.identity.account;

import io.shouyue.identity.subject.PersonalSeal;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The transactions around a sign-in: the claim before Keycloak is asked, the profile after. */
@ApplicationScoped
class AccountStore {
  private final AccountRepository rows;
  private final PersonalSeal seal;
  private final SubjectDirectory subjects;
  private final AuditTrail audit;
  private final LegalClock clock;

  AccountStore(
      AccountRepository rows,
      PersonalSeal seal,
      SubjectDirectory subjects,
      AuditTrail audit,
      LegalClock clock) {
    this.rows = rows;
    this.seal = seal;
    this.subjects = subjects;
    this.audit = audit;
    this.clock = clock;
  }

  /** Claims the account; returns whether it is not whole, because it is new or was cut short. */
  @Transactional
  @RetryOnConflict
  boolean claim(SubjectRef ref) {
    subjects.expectSignIn(ref);
    rows.claim(ref);
    return rows.one(ref).filter(row -> row.keycloakUser() == null).isPresent();
  }

  /** Before a sign-in is made without an account; refuses when the subject was cancelled. */
  @Transactional
  @RetryOnConflict
  void expectSignIn(SubjectRef ref) {
    subjects.expectSignIn(ref);
  }

  /** Refuses when the subject was cancelled meanwhile. */
  @Transactional
  void requireActive(SubjectRef ref) {
    subjects.holdActive(ref);
  }

  /** Stores the profile; refuses when the subject was cancelled meanwhile. */
  @Transactional
  @RetryOnConflict
  void complete(SubjectRef ref, String keycloakUser, AccountProfile profile, AccountChange change) {
    subjects.holdActive(ref);
    Map<AccountField, byte[]> sealed = new EnumMap<>(AccountField.class);
    AccountField.all().forEach(field -> put(sealed, ref, field, profile.value(field)));
    MobileDates dates = mobileDates(ref, profile.mobile(), change);
    rows.update(ref, new AccountRow(keycloakUser, sealed, dates));
    audit.record(change.act(ref.site(), ref.id().value()));
  }

  private MobileDates mobileDates(SubjectRef ref, @Nullable String mobile, AccountChange change) {
    AccountRow before = rows.one(ref).orElseThrow();
    if (mobile == null) {
      return MobileDates.NONE;
    }
    if (mobile.equals(open(ref, before, AccountField.MOBILE))) {
      return before.mobile();
    }
    if (change == AccountChange.CORRECTION) {
      return MobileDates.unconfirmed(clock.now());
    }
    return before.keycloakUser() == null
        ? MobileDates.ofSignUp(clock.now())
        : MobileDates.changed(clock.now());
  }

  /** The mobile that is held, if any. */
  @Transactional
  Optional<HeldMobile> mobile(SubjectRef ref) {
    return rows.one(ref)
        .flatMap(
            row ->
                Optional.ofNullable(open(ref, row, AccountField.MOBILE))
                    .map(Mobile::new)
                    .map(
                        number ->
                            new HeldMobile(
                                number, row.mobile().changedAt(), row.mobile().confirmedAt())));
  }

  /** Notes that the person has just shown that the mobile is theirs. */
  @Transactional
  void confirmMobile(SubjectRef ref) {
    rows.one(ref)
        .filter(row -> row.held().contains(AccountField.MOBILE))
        .ifPresent(
            row ->
                rows.update(
                    ref,
                    new AccountRow(
                        row.keycloakUser(), row.sealed(), row.mobile().confirmed(clock.now()))));
  }

  /** The profile in clear; empty when there is no finished account. */
  Optional<AccountProfile> find(SubjectRef ref) {
    return rows.one(ref)
        .filter(row -> row.sealed().containsKey(AccountField.USERNAME))
        .map(
            row ->
                new AccountProfile(
                    Optional.ofNullable(open(ref, row, AccountField.USERNAME)).orElseThrow(),
                    open(ref, row, AccountField.EMAIL),
                    open(ref, row, AccountField.MOBILE),
                    open(ref, row, AccountField.NICKNAME)));
  }

  /** One field in clear, null when it is not held. */
  @Nullable String open(SubjectRef ref, AccountRow row, AccountField field) {
    return seal.open(ref, RetentionClass.ACCOUNT, field.context(), row.sealed().get(field));
  }

  private void put(
      Map<AccountField, byte[]> sealed,
      SubjectRef ref,
      AccountField field,
      @Nullable String value) {
    byte[] bytes = seal.seal(ref, RetentionClass.ACCOUNT, field.context(), value);
    if (bytes != null) {
      sealed.put(field, bytes);
    }
  }
}
