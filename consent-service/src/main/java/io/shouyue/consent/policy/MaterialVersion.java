package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.Renewal;
import java.time.Instant;
import java.util.List;

/**
 * A published material version, as far as consents depend on it.
 *
 * @param reconsent purposes whose consent it wants anew; {@link Renewal#EVERY} for all
 */
public record MaterialVersion(int version, Instant effectiveFrom, List<String> reconsent) {
  public MaterialVersion {
    reconsent = List.copyOf(reconsent);
  }

  boolean wants(String purpose) {
    return reconsent.contains(Renewal.EVERY) || reconsent.contains(purpose);
  }
}
