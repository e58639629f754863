package io.shouyue.consent.policy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Every published version of one document, in force or to come.
 *
 * @param versions newest first
 */
public record PublishedVersions(List<PolicyVersion> versions) {
  /** Of a document of which nothing was published. */
  public static final PublishedVersions NONE = new PublishedVersions(List.of());

  public PublishedVersions {
    versions = List.copyOf(versions);
  }

  /** The newest that holds at that instant. */
  public Optional<PolicyVersion> effective(Instant at) {
    return versions.stream().filter(version -> !from(version).isAfter(at)).findFirst();
  }

  /** The newest that does not hold yet at that instant. */
  public Optional<PolicyVersion> coming(Instant at) {
    return versions.stream().filter(version -> from(version).isAfter(at)).findFirst();
  }

  /** Those that renew consents. */
  public PolicyRenewals renewals() {
    return new PolicyRenewals(
        versions.reversed().stream()
            .filter(version -> version.significance() == Significance.MATERIAL)
            .map(PublishedVersions::material)
            .toList());
  }

  private static MaterialVersion material(PolicyVersion version) {
    return new MaterialVersion(version.version(), from(version), version.renewal().purposes());
  }

  private static Instant from(PolicyVersion version) {
    return Objects.requireNonNull(version.effectiveFrom());
  }
}
