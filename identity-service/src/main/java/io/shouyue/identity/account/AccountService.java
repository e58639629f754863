package io.shouyue.identity.account;

import io.shouyue.identity.assurance.Assurance;
import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.keycloak.Named;
import io.shouyue.identity.keycloak.SignIn;
import io.shouyue.identity.keycloak.SignIns;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.Email;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes, changes and shows a person's sign-in. */
@ApplicationScoped
public class AccountService {
  private final SubjectDirectory subjects;
  private final AccountStore store;
  private final AssuranceService assurances;
  private final SignIns signIns;

  AccountService(
      SubjectDirectory subjects, AccountStore store, AssuranceService assurances, SignIns signIns) {
    this.subjects = subjects;
    this.store = store;
    this.assurances = assurances;
    this.signIns = signIns;
  }

  /**
   * Makes the sign-in or brings it to this state. The claim is committed before Keycloak is asked
   * and the profile after, so a crash in between is mended by repeating the call. Once the account
   * is whole, the same call without the password changes nothing; with it, Keycloak's history says
   * {@code password-reused}.
   *
   * @param password null leaves the password of an existing sign-in
   */
  public void put(String site, SubjectId id, AccountProfile profile, @Nullable String password) {
    change(subjects.requireActive(site, id), profile, password, AccountChange.SITE);
  }

  /** Does it for a subject that is active. */
  void change(
      SubjectRef ref, AccountProfile profile, @Nullable String password, AccountChange change) {
    boolean resumed = store.claim(ref);
    String keycloakUser = signIns.ensure(signIn(ref, profile.username()), password, resumed);
    try {
      store.complete(ref, keycloakUser, profile, change);
    } catch (IdentityException cancelledMeanwhile) {
      signIns.delete(ref);
      throw cancelledMeanwhile;
    }
  }

  /**
   * The profile of {@code id}.
   *
   * @throws DomainException 404 when there is no account, 403 {@code held}, 410 {@code erased}
   */
  public AccountProfile find(String site, SubjectId id) {
    SubjectRef ref = subjects.requireReadable(site, id);
    return profile(ref).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /** The profile of a subject that may be read; empty when there is no account. */
  Optional<AccountProfile> profile(SubjectRef ref) {
    return store.find(ref);
  }

  /** The mobile of the account, if one is held. */
  public Optional<HeldMobile> mobile(SubjectRef ref) {
    return store.mobile(ref);
  }

  /** The mail address of the account, if one is held. */
  public Optional<Email> email(SubjectRef ref) {
    return store.find(ref).map(AccountProfile::email).map(Email::new);
  }

  /** Notes that the person has just shown that the mobile of the account is theirs. */
  public void confirmMobile(SubjectRef ref) {
    store.confirmMobile(ref);
  }

  /** Whether there is a sign-in whose freshness can prove anything. */
  public boolean exists(SubjectRef ref) {
    return store.find(ref).isPresent();
  }

  /**
   * Lets the website bring this person: there is a sign-in that takes the provider's word for them.
   *
   * @throws IdentityException when the subject was cancelled meanwhile; then there is none
   */
  public void letIn(SubjectRef ref, Named named) {
    store.expectSignIn(ref);
    signIns.link(signIn(ref, null), named);
    try {
      store.requireActive(ref);
    } catch (IdentityException cancelledMeanwhile) {
      signIns.delete(ref);
      throw cancelledMeanwhile;
    }
  }

  /** Brings Keycloak's attributes up to the present assurance; nothing to do without a sign-in. */
  void describe(SubjectRef ref) {
    signIns.describe(signIn(ref, null));
  }

  private SignIn signIn(SubjectRef ref, @Nullable String username) {
    Assurance assurance = assurances.find(ref);
    return new SignIn(
        ref,
        username,
        assurance.level().name(),
        assurance.method(),
        assurance.verifiedAt() == null ? null : assurance.verifiedAt().toString());
  }
}
