package io.shouyue.consent.purpose;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a site has decided on its purposes: in force, retired or waiting for its instant.
 *
 * @param versions by code, then by version
 */
public record DecidedPurposes(List<Purpose> versions) {
  public DecidedPurposes {
    versions = List.copyOf(versions);
  }

  /** Those in force at that instant, by code; versions that wait for it count. */
  public Map<String, Purpose> at(Instant instant) {
    Map<String, Purpose> inForce = new TreeMap<>();
    for (Purpose purpose : versions) {
      Instant from = purpose.effectiveFrom();
      if (from != null && !from.isAfter(instant)) {
        inForce.put(purpose.code(), purpose);
      }
    }
    inForce.values().removeIf(purpose -> purpose.state() == PurposeState.RETIRED);
    return inForce;
  }

  /** Those of these codes that are published, in the order of the codes. */
  public List<Purpose> published(Collection<String> codes) {
    Map<String, Purpose> newest = new TreeMap<>();
    for (Purpose purpose : versions) {
      if (purpose.state() != PurposeState.SCHEDULED) {
        newest.put(purpose.code(), purpose);
      }
    }
    return codes.stream()
        .filter(newest::containsKey)
        .map(newest::get)
        .filter(purpose -> purpose.state() == PurposeState.PUBLISHED)
        .toList();
  }
}
