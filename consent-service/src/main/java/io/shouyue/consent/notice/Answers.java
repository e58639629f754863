package io.shouyue.consent.notice;

import io.shouyue.consent.guardian.GuardianActs;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.subject.Age;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which of a person's answers count when it is worked out what to ask. For a child a guardian's
 * alone do; whoever is 14 by now is asked what the guardian answered, which goes on for a while.
 *
 * @param counting what needs no new answer for that reason
 * @param passing by purpose: answers of a guardian that are asked for anew, and until when they
 *     last
 */
record Answers(Map<String, Standing> counting, Map<String, Instant> passing) {

  /** Everything counts. */
  static Answers all(Map<String, Standing> standings) {
    return new Answers(standings, Map.of());
  }

  static Answers of(
      Age age, Map<String, Standing> standings, Map<String, Set<Instant>> byGuardian, Instant now) {
    boolean child = age.isChild(now);
    if (!child && byGuardian.isEmpty()) {
      return all(standings);
    }
    Map<String, Standing> counting = new LinkedHashMap<>();
    Map<String, Instant> passing = new LinkedHashMap<>();
    for (Standing standing : standings.values()) {
      boolean guarded =
          byGuardian.getOrDefault(standing.purpose(), Set.of()).contains(standing.since());
      if (guarded == child) {
        counting.put(standing.purpose(), standing);
      } else if (guarded) {
        passing.put(standing.purpose(), end(age, standing, now));
      }
    }
    return new Answers(counting, passing);
  }

  private static Instant end(Age age, Standing standing, Instant now) {
    Instant childUntil = age.childUntil();
    Instant until = childUntil == null ? now : childUntil.plus(GuardianActs.AFTER_14);
    Instant own = Objects.requireNonNullElse(standing.validUntil(), until);
    return own.isBefore(until) ? own : until;
  }
}
