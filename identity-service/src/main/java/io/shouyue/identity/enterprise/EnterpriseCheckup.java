package io.shouyue.identity.enterprise;

import io.shouyue.identity.enterprise.EnterpriseRequest.Bank;
import io.shouyue.identity.identifier.BankAccounts;
import io.shouyue.identity.identifier.Checkup;
import io.shouyue.identity.identifier.IdentifierFault;
import io.shouyue.identity.identifier.Licence;
import io.shouyue.identity.identifier.Licences;
import io.shouyue.identity.identifier.OrganisationNames;
import io.shouyue.identity.identifier.OrganisationNames.Difference;
import io.shouyue.identity.identifier.Wordings;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the formats before anything is stored or paid, and names every wrong field at once. */
public final class EnterpriseCheckup {
  private static final String HOLDER = "enterprise.bank.holder";

  /** How licences call a sole trader; the code 92… says so too. */
  private static final String SOLE_TRADER = "个体";

  private EnterpriseCheckup() {}

  /**
   * The claim of a request.
   *
   * @param consentReceipt what the website recorded before it asked
   * @throws DomainException invalid, with a sentence in {@code language} for each field; where the
   *     holder is another name than the licence's, the sentence shows where they part
   */
  public static EnterpriseClaim check(
      @Nullable EnterpriseRequest enterprise, @Nullable String consentReceipt, Language language) {
    EnterpriseRequest given = enterprise == null ? EnterpriseRequest.NONE : enterprise;
    Bank bank = given.bank() == null ? Bank.NONE : given.bank();
    Checkup checkup = new Checkup(language);
    var region = checkup.accept("enterprise.region", Wordings.check(given.region()));
    var nature = checkup.accept("enterprise.nature", Wordings.check(given.nature()));
    var name = checkup.accept("enterprise.name", OrganisationNames.check(given.name()));
    var licence =
        checkup.accept(
            "enterprise.licenceNumber",
            Licences.check(given.licenceNumber(), Boolean.TRUE.equals(given.asPrinted())));
    var branch = checkup.accept("enterprise.bank.branch", BankAccounts.branch(bank.branch()));
    var account = checkup.accept("enterprise.bank.account", BankAccounts.check(bank.account()));
    var holder = checkup.accept(HOLDER, OrganisationNames.check(bank.holder()));
    Optional<Difference> difference =
        name.flatMap(n -> holder.flatMap(h -> OrganisationNames.difference(n, h)));
    boolean soleTrader =
        nature.filter(n -> n.contains(SOLE_TRADER) || n.equals("SOLE_TRADER")).isPresent()
            || licence.filter(Licence::soleTrader).isPresent();
    if (!soleTrader) {
      difference.ifPresent(
          d -> checkup.refuse(HOLDER, IdentifierFault.HOLDER_DIFFERS, sentence(d, language)));
    }
    checkup.finish();
    return new EnterpriseClaim(
        region.orElseThrow(),
        nature.orElseThrow(),
        name.orElseThrow(),
        licence.orElseThrow(),
        branch.orElseThrow(),
        account.orElseThrow(),
        holder.orElseThrow(),
        difference.isPresent(),
        Optional.ofNullable(consentReceipt));
  }

  private static String sentence(Difference difference, Language language) {
    return new LocalText(
            "：第 %d 个字起，执照为“%s”，户名为“%s”",
            ": from character %d on, “%s” on the licence, “%s” at the bank")
        .in(language)
        .formatted(difference.position(), difference.expected(), difference.found());
  }
}
