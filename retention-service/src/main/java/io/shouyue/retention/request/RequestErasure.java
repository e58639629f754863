package io.shouyue.retention.request;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Turns a person's requests into rows about nobody: what has to be proven later is sealed under the
 * evidence key first, the rest is deleted, ids and numbers become random tokens, times become
 * months.
 */
@ApplicationScoped
public class RequestErasure {

  private static final String CONTEXT = "request_evidence.record";

  private final Jdbi jdbi;
  private final PgRequestStore requests;
  private final PgClockStore clocks;
  private final PgEventStore events;
  private final PgEvidenceStore evidence;
  private final ClockRules rules;
  private final DataKeys keys;
  private final LegalClock time;

  RequestErasure(
      Jdbi jdbi,
      PgRequestStore requests,
      PgClockStore clocks,
      PgEventStore events,
      PgEvidenceStore evidence,
      ClockRules rules,
      DataKeys keys,
      LegalClock time) {
    this.jdbi = jdbi;
    this.requests = requests;
    this.clocks = clocks;
    this.events = events;
    this.evidence = evidence;
    this.rules = rules;
    this.keys = keys;
    this.time = time;
  }

  /** Anonymises every request of the person. Idempotent: a second run finds none. */
  @Transactional
  public Map<String, Long> erase(String site, String subject) {
    List<Request> found = requests.ofSubject(site, subject);
    for (Request request : found) {
      keep(request, subject);
      end(request);
      destroyOwnKey(request, subject);
      anonymise(request);
    }
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE request_kin SET deceased = NULL WHERE site = ? AND deceased = ?",
                site,
                subject));
    jdbi.useHandle(
        h ->
            h.execute(
                "DELETE FROM request_guardian WHERE site = ? AND guardian = ?", site, subject));
    jdbi.useHandle(
        h ->
            h.execute(
                "DELETE FROM subject_restriction WHERE site = ? AND subject_id = ?",
                site,
                subject));
    return Map.of("requests", (long) found.size());
  }

  /** Removes what the destroyed evidence key has made unreadable; returns how many records. */
  @Transactional
  public long eraseEvidence(String site, String subject) {
    return evidence.delete(site, subject);
  }

  private void keep(Request request, String subject) {
    String record =
        EvidenceRecord.of(request, clocks.of(request.id()), events.of(request.id()), time.now());
    byte[] sealed =
        keys.seal(
            request.site(),
            subject,
            RetentionClass.EVIDENCE,
            CONTEXT,
            record.getBytes(StandardCharsets.UTF_8));
    evidence.insert(Ids.random(IdKind.EVENT), request.site(), subject, sealed);
  }

  /** What was still open ends here; a clock that was overdue stays broken. */
  private void end(Request request) {
    clocks.put(
        request, rules.mootAll(clocks.of(request.id()), time.now()), rules.calendar().version());
  }

  private void destroyOwnKey(Request request, String subject) {
    String owner = request.keyOwner();
    if (owner != null && !owner.equals(subject)) {
      keys.destroy(request.site(), owner, RetentionClass.ACCOUNT);
    }
  }

  private void anonymise(Request request) {
    jdbi.useHandle(
        h -> {
          h.execute("DELETE FROM request_message WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_attachment WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_draft WHERE request_id = ?", request.id());
          h.execute("DELETE FROM search_term WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_refusal WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_answer WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_correction WHERE request_id = ?", request.id());
          h.execute("DELETE FROM decision_review WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_mandate WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_kin WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_guardian WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_transfer WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_handover WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_clock_change WHERE request_id = ?", request.id());
          h.execute("DELETE FROM request_event WHERE request_id = ?", request.id());
          h.createUpdate(
                  """
                  UPDATE request_clock SET starts_at = NULL, named_day = NULL, target = NULL, due_date = NULL,
                    due = NULL, ended_at = NULL
                  WHERE request_id = :id
                  """)
              .bind("id", request.id())
              .execute();
          h.createUpdate(
                  """
                  UPDATE request SET id = :token, number = :token, subject_id = NULL,
                    key_owner = NULL, due = NULL, assignee = NULL,
                    state = CASE WHEN state IN (<open>) THEN 'LAPSED' ELSE state END,
                    details_sealed = NULL, contact_sealed = NULL, identifier_sealed = NULL,
                    particulars_sealed = NULL, duplicate_of = NULL,
                    received_at = date_trunc('month', received_at),
                    verified_at = date_trunc('month', verified_at),
                    answered_at = date_trunc('month', answered_at),
                    closed_at = date_trunc('month', closed_at)
                  WHERE id = :id
                  """)
              .bind("token", Ids.random(IdKind.REQUEST))
              .bind("id", request.id())
              .bindList("open", RequestState.OPEN.stream().map(Enum::name).toList())
              .execute();
        });
  }
}
