package io.shouyue.consent.suppression;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.PurposeService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Which messages people may stop: those of every purpose but a legal duty and what the service
 * cannot do without, such as notices of a contract.
 */
@ApplicationScoped
class StoppablePurposes {
  private final PurposeService purposes;

  StoppablePurposes(PurposeService purposes) {
    this.purposes = purposes;
  }

  /** The purpose; {@link ConsentError#PURPOSE_UNKNOWN} at that field when there is none. */
  Purpose require(String site, String code, String field) {
    Purpose purpose = purposes.inForce(site, List.of(code)).get(code);
    if (purpose == null) {
      throw ConsentException.at(field, ConsentError.PURPOSE_UNKNOWN);
    }
    return purpose;
  }

  /** The same, refused when its messages cannot be stopped. */
  Purpose requireStoppable(String site, String code, String field) {
    Purpose purpose = require(site, code, field);
    if (!isStoppable(purpose)) {
      throw ConsentException.at(field, ConsentError.NOT_STOPPABLE);
    }
    return purpose;
  }

  static boolean isStoppable(Purpose purpose) {
    PurposeDefinition definition = purpose.definition();
    return definition.restsOnConsent()
        || !(definition.necessary() || definition.legalBasis() == LegalBasis.LEGAL_DUTY);
  }
}
