package io.shouyue.consent.ledger;

import io.shouyue.consent.eraser.Eraser;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
  public Map<String, Map<String, Long>> erase(List<Subject> subjects) {
    return Map.of(
        "consentStates",
        eraser.run(
            """
            DELETE FROM consent_state WHERE site = :site AND subject = ANY (:subjects)
            RETURNING subject
            """,
            subjects.getFirst().site(),
            Subject.ids(subjects)));
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
  public long remaining(List<Subject> subjects, SubjectState state) {
    return state == SubjectState.ERASED ? standings.count(keys(subjects)) : 0;
  }

  private static List<SubjectKey> keys(List<Subject> subjects) {
    return subjects.stream().map(subject -> new SubjectKey(subject.site(), subject.id())).toList();
  }

  @Override
  public Map<String, Long> kept(Subject subject) {
    return Map.of(
        "consentStates",
        standings.count(keys(List.of(subject))),
        "consentEvents",
        events.count(subject.site(), subject.id()));
  }

  private long run(Subject subject, String sql) {
    return eraser.run(sql, subject.site(), subject.id().value());
  }
}
