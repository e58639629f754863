package io.shouyue.identity.account;

import io.shouyue.identity.account.AccountCorrectionView.Outcome;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts right what a person says is wrong of their account (PIPL 46). Repeating changes nothing. */
@ApplicationScoped
class AccountCorrections {
  private final SubjectDirectory subjects;
  private final AccountService accounts;
  private final Validator validator;

  AccountCorrections(SubjectDirectory subjects, AccountService accounts, Validator validator) {
    this.subjects = subjects;
    this.accounts = accounts;
    this.validator = validator;
  }

  /**
   * Corrects one field, at Keycloak too where it is the name to sign in with.
   *
   * @throws DomainException 404 for another site's subject, 410 {@code erased}
   */
  Outcome correct(String site, SubjectId id, AccountCorrectionRequest wanted) {
    try {
      SubjectRef ref = subjects.requireActive(site, id);
      Optional<AccountField> field = AccountField.named(wanted.field());
      Optional<AccountProfile> held = accounts.profile(ref);
      return field.isEmpty() || held.isEmpty()
          ? Outcome.NOT_HELD
          : correct(ref, held.get(), field.get(), wanted);
    } catch (IdentityException refused) {
      return meaning(refused);
    }
  }

  private Outcome correct(
      SubjectRef ref, AccountProfile held, AccountField field, AccountCorrectionRequest wanted) {
    Optional<AccountProfile> right = checked(held.with(field, wanted.to()));
    if (right.isEmpty()) {
      return Outcome.REFUSED;
    }
    if (right.get().equals(held)) {
      return Outcome.RIGHT;
    }
    if (!isMeant(held, field, wanted.from())) {
      return Outcome.OTHER;
    }
    accounts.change(ref, right.get(), null, AccountChange.CORRECTION);
    return Outcome.RIGHT;
  }

  /** A value that no account could hold is not the one that stands there. */
  private boolean isMeant(AccountProfile held, AccountField field, @Nullable String from) {
    return from == null
        || checked(held.with(field, from))
            .filter(wrong -> Objects.equals(wrong.value(field), held.value(field)))
            .isPresent();
  }

  /** In the one spelling that is kept; empty when the rules for accounts forbid it. */
  private Optional<AccountProfile> checked(AccountProfile profile) {
    AccountRequest request = AccountRequest.of(profile);
    if (!validator.validate(request).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ProfileCheck.check(request, Language.EN));
    } catch (DomainException malformed) {
      return Optional.empty();
    }
  }

  private static Outcome meaning(IdentityException refused) {
    return switch (refused.code()) {
      case IdentityError.USERNAME_TAKEN -> Outcome.REFUSED;
      case IdentityError.SUBJECT_CANCELLED, IdentityError.HELD -> Outcome.NOT_HELD;
      default -> throw refused;
    };
  }
}
