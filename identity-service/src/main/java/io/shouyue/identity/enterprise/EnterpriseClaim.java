package io.shouyue.identity.enterprise;

import io.shouyue.identity.identifier.Licence;
import io.shouyue.platform.personal.BankAccount;
import io.shouyue.platform.personal.OrganisationName;
import java.util.Optional;

/**
 * What an enterprise claims to be, well formed and normalised.
 *
 * @param personalAccount whether a natural person holds the account: a sole trader's, under a name
 *     other than the licence's
 * @param consentReceipt what the website recorded before it asked; kept as a reference only
 */
public record EnterpriseClaim(
    String region,
    String nature,
    OrganisationName name,
    Licence licence,
    String branch,
    BankAccount account,
    OrganisationName holder,
    boolean personalAccount,
    Optional<String> consentReceipt) {
  @Override
  public String toString() {
    return "EnterpriseClaim[redacted]";
  }
}
