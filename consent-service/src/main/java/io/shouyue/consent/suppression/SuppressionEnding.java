package io.shouyue.consent.suppression;

import io.shouyue.consent.consent.Ending;
import io.shouyue.consent.consent.EndingPart;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever is over with a purpose is not reached for it any more, at any contact. */
@ApplicationScoped
public class SuppressionEnding implements EndingPart {
  private final PgSuppressionStore suppressions;

  SuppressionEnding(PgSuppressionStore suppressions) {
    this.suppressions = suppressions;
  }

  @Override
  public void ended(Ending ending) {
    suppressions.putReached(ending.site(), ending.subject(), ending.codes(), ending.at());
  }
}
