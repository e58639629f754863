package io.shouyue.consent.notice;

import io.shouyue.consent.ledger.ComingAnswer;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.policy.PolicyRenewals;
import io.shouyue.consent.purpose.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which purposes are shown and which are left out for now: nobody is asked again what they have
 * given, or what they declined a short while ago (PIPL 16; regulation 22 on asking too often).
 *
 * @param due NOW when a consent that was given no longer counts and is asked for again
 */
record NoticePlan(List<Purpose> shown, List<Skipped> skipped, Due due) {
  NoticePlan {
    shown = List.copyOf(shown);
    skipped = List.copyOf(skipped);
  }

  /**
   * Plans what a collection point shows under the version in force.
   *
   * @param renewals of a document; a consent is held against the one it was given under
   * @param cameThemselves whether an act of the person's own led here, such as choosing the face
   *     check: they then see what they declined before, or they could not change their mind
   */
  static NoticePlan of(
      List<Purpose> purposes,
      Map<String, Standing> standings,
      Function<String, PolicyRenewals> renewals,
      boolean cameThemselves,
      Instant now) {
    List<Purpose> shown = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    Due due = Due.NONE;
    for (Purpose purpose : purposes) {
      Standing standing = standings.get(purpose.code());
      Skipped skip =
          standing == null || (cameThemselves && standing.state() == EventType.DECLINED)
              ? null
              : skip(purpose, standing, renewals, now);
      if (skip == null) {
        shown.add(purpose);
        due = standing != null && standing.isGiven() ? Due.NOW : due;
      } else {
        skipped.add(skip);
      }
    }
    return new NoticePlan(shown, skipped, due);
  }

  private static @Nullable Skipped skip(
      Purpose purpose, Standing standing, Function<String, PolicyRenewals> renewals, Instant now) {
    if (isAnsweredAhead(standing, purpose)) {
      return new Skipped(purpose.code(), "already-answered", null);
    }
    return switch (standing.state()) {
      case GIVEN ->
          counts(purpose, standing, renewals, now)
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

  /** Whether a person who had never answered before has answered a coming version by now. */
  private static boolean isAnsweredAhead(Standing standing, Purpose purpose) {
    ComingAnswer coming = standing.coming();
    return coming != null && !standing.isGiven() && coming.purposeVersion() >= purpose.version();
  }

  private static @Nullable Skipped declined(Purpose purpose, Standing standing, Instant now) {
    Instant again = standing.since().plus(Duration.ofDays(purpose.definition().coolDownDays()));
    return now.isBefore(again) ? new Skipped(purpose.code(), "declined-recently", again) : null;
  }

  /** Whether a consent that was given still counts. */
  static boolean counts(
      Purpose purpose, Standing standing, Function<String, PolicyRenewals> renewals, Instant now) {
    Instant until = standing.validUntil();
    PolicyRef policy = standing.policy();
    return standing.isGiven()
        && (until == null || now.isBefore(until))
        && standing.purposeVersion() >= purpose.consentSince()
        && (policy == null
            || renewals
                .apply(policy.document())
                .stale(purpose.code(), policy.version(), now)
                .isEmpty());
  }
}
