package io.shouyue.consent.datalist;

import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.consent.recipient.RecipientKind;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is collected, whom it is shared with, and where abroad it goes (PIPL 17, 23, 39).
 *
 * @param collected by category of data, in order of code
 */
public record DataListsView(
    ControllerView controller,
    List<CollectedView> collected,
    List<SharedView> shared,
    List<AbroadView> abroad) {

  /** Who answers for it all, and where they are reached. */
  public record ControllerView(LocalText name, String contact) {}

  /** A category of data with everything it is used for. */
  public record CollectedView(String category, List<UseView> uses) {}

  /**
   * One purpose that a category serves.
   *
   * @param necessary the product cannot be provided without it (PIPL 16)
   */
  public record UseView(
      String purpose,
      LocalText title,
      LocalText text,
      LocalText method,
      LegalBasis basis,
      String basisClause,
      boolean sensitive,
      boolean necessary,
      SeparateConsent separateConsent,
      LocalText retention) {}

  /**
   * Somebody who gets data for a purpose.
   *
   * @param kind null while the recipient is not in the register
   */
  public record SharedView(
      String recipient,
      String name,
      String contact,
      @Nullable RecipientKind kind,
      String purpose,
      LocalText title,
      LocalText use,
      LocalText method,
      List<String> categories) {}

  /**
   * A place abroad that data go to for a purpose.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public record AbroadView(
      String country,
      String recipient,
      String contact,
      String purpose,
      LocalText title,
      LocalText safeguards,
      LocalText risks,
      List<String> categories) {}
}
