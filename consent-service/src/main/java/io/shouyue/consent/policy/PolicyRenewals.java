package io.shouyue.consent.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The material versions of one document: which consents each wants anew, from when.
 *
 * @param versions published, oldest first
 */
public record PolicyRenewals(List<MaterialVersion> versions) {
  /** Nothing was ever changed. */
  public static final PolicyRenewals NONE = new PolicyRenewals(List.of());

  public PolicyRenewals {
    versions = List.copyOf(versions);
  }

  /**
   * The newest version that wants a consent anew which was given under an older one, and holds at
   * that instant.
   */
  public Optional<MaterialVersion> stale(String purpose, int givenUnder, Instant at) {
    return versions.reversed().stream()
        .filter(version -> version.version() > givenUnder && version.wants(purpose))
        .filter(version -> !at.isBefore(version.effectiveFrom()))
        .findFirst();
  }

  /** Whether that version wants a consent anew which was given under an older one. */
  public boolean wants(int number, String purpose, int givenUnder) {
    return versions.stream()
        .anyMatch(
            version ->
                version.version() == number && number > givenUnder && version.wants(purpose));
  }
}
