package io.shouyue.consent.notice;

import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.purpose.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which purposes are shown and which are left out for now: nobody is asked again what they have
 * given, or what they declined a short while ago (PIPL 16; regulation 22 on asking too often).
 *
 * @param stale a consent that was given no longer counts and is asked for again
 */
record NoticePlan(List<Purpose> shown, List<Skipped> skipped, boolean stale) {
  /** How long a refusal is respected before the question may come up again. */
  static final Duration COOL_DOWN = Duration.ofDays(30);

  /**
   * Plans a notice.
   *
   * @param materialSince the newest material version of the policy
   */
  static NoticePlan of(
      List<Purpose> purposes, Map<String, Standing> standings, int materialSince, Instant now) {
    List<Purpose> shown = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    boolean stale = false;
    for (Purpose purpose : purposes) {
      Standing standing = standings.get(purpose.code());
      Skipped skip = standing == null ? null : skip(purpose, standing, materialSince, now);
      if (skip == null) {
        shown.add(purpose);
        stale |= standing != null && standing.isGiven();
      } else {
        skipped.add(skip);
      }
    }
    return new NoticePlan(shown, skipped, stale);
  }

  private static @Nullable Skipped skip(
      Purpose purpose, Standing standing, int materialSince, Instant now) {
    return switch (standing.state()) {
      case GIVEN ->
          counts(purpose, standing, materialSince, now)
              ? new Skipped(purpose.code(), "already-given", standing.validUntil())
              : null;
      case DECLINED -> declined(purpose, standing, now);
      case NOTIFIED ->
          standing.purposeVersion() == purpose.version()
              ? new Skipped(purpose.code(), "already-acknowledged", null)
              : null;
      case WITHDRAWN, EXPIRED, SUPERSEDED -> null;
    };
  }

  private static @Nullable Skipped declined(Purpose purpose, Standing standing, Instant now) {
    Instant again = standing.since().plus(COOL_DOWN);
    return now.isBefore(again) ? new Skipped(purpose.code(), "declined-recently", again) : null;
  }

  private static boolean counts(
      Purpose purpose, Standing standing, int materialSince, Instant now) {
    Instant until = standing.validUntil();
    PolicyRef policy = standing.policy();
    return standing.state() == EventType.GIVEN
        && (until == null || now.isBefore(until))
        && standing.purposeVersion() >= purpose.consentSince()
        && (policy == null || policy.version() >= materialSince);
  }
}
