package io.shouyue.consent.ledger;

import io.shouyue.consent.eraser.Eraser;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Lets go of the projection when a subject is erased, and of the events at the end of their own
 * period. Leaves stay: they name nobody.
 */
@ApplicationScoped
public class LedgerPart implements SubjectPart {
  private final PgEventStore events;
  private final PgStandingStore standings;
  private final Eraser eraser;

  LedgerPart(PgEventStore events, PgStandingStore standings, Eraser eraser) {
    this.events = events;
    this.standings = standings;
    this.eraser = eraser;
  }

  @Override
  public Map<String, Long> erase(Subject subject) {
    return Map.of(
        "consentStates",
        run(subject, "DELETE FROM consent_state WHERE site = :site AND subject = :subject"));
  }

  /**
   * The row keeps purpose, type and day for counting; whom, which, when exactly and the way to the
   * leaf go. Identifiers become random, for they carry their time.
   */
  @Override
  public Map<String, Long> eraseEvidence(Subject subject) {
    return Map.of(
        "consentEvents",
        run(
            subject,
            """
            UPDATE consent_event SET
              subject = 'anon_' || replace(gen_random_uuid()::text, '-', ''),
              id = 'anon_' || replace(gen_random_uuid()::text, '-', ''),
              recorded_at = date_trunc('day', recorded_at, 'UTC'),
              valid_until = NULL, receipt = NULL, import = NULL, leaf = NULL,
              event_sealed = NULL
            WHERE site = :site AND subject = :subject
            """));
  }

  @Override
  public long remaining(Subject subject, SubjectState state) {
    return state == SubjectState.ERASED ? standings.count(subject.site(), subject.id()) : 0;
  }

  @Override
  public Map<String, Long> kept(Subject subject) {
    return Map.of(
        "consentStates",
        standings.count(subject.site(), subject.id()),
        "consentEvents",
        events.count(subject.site(), subject.id()));
  }

  private long run(Subject subject, String sql) {
    return eraser.run(sql, subject.site(), subject.id().value());
  }
}
