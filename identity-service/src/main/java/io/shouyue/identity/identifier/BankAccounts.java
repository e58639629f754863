package io.shouyue.identity.identifier;

import io.shouyue.platform.personal.BankAccount;
import io.shouyue.platform.personal.OrganisationName;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Accounts of organisations and the branches that keep them. */
public final class BankAccounts {
  /** Banks agree on no length and no check digit; Luhn would refuse real accounts. */
  private static final Pattern ACCOUNT = Pattern.compile("\\d{5,32}");

  private static final Pattern BRANCH_CODE = Pattern.compile("\\d{12}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private BankAccounts() {}

  /** Checks a typed account number; spaces and hyphens are fine. */
  public static Checked<BankAccount> check(@Nullable String raw) {
    String number = IdentifierText.normalise(raw == null ? "" : raw);
    if (number.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    return ACCOUNT.matcher(number).matches()
        ? new Checked.Ok<>(new BankAccount(number))
        : new Checked.Refused<>(IdentifierFault.BANK_ACCOUNT_FORM);
  }

  /** Checks a branch: the 12 digits of 联行号, or its name. */
  public static Checked<String> branch(@Nullable String raw) {
    String digits = IdentifierText.normalise(raw == null ? "" : raw);
    if (digits.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    if (BRANCH_CODE.matcher(digits).matches()) {
      return new Checked.Ok<>(digits);
    }
    if (DIGITS.matcher(digits).matches()) {
      return new Checked.Refused<>(IdentifierFault.BANK_BRANCH_FORM);
    }
    return switch (OrganisationNames.check(raw)) {
      case Checked.Ok<OrganisationName>(var name) -> new Checked.Ok<>(name.reveal());
      case Checked.Refused<OrganisationName>(var fault) ->
          new Checked.Refused<>(IdentifierFault.BANK_BRANCH_FORM);
    };
  }
}
