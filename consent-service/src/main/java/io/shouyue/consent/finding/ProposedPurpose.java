package io.shouyue.consent.finding;

import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.text.LocalText;
import java.util.List;

/**
 * A purpose that a text points to.
 *
 * @param places the clauses and sentences it comes from
 */
public record ProposedPurpose(
    String code,
    LocalText title,
    LegalBasis basis,
    SeparateConsent separateConsent,
    List<Place> places) {
  public ProposedPurpose {
    places = List.copyOf(places);
  }

  /** Where the text says so. */
  public record Place(String clause, String sentence) {}
}
