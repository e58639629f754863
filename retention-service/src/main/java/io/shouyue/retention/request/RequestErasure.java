package io.shouyue.retention.request;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.promise.PromiseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/**
 * Turns people's requests into rows about nobody, by one statement a table however many people:
 * what has to be proven later is sealed under each person's evidence key first, the rest is
 * deleted, ids and numbers become random tokens, times become months.
 */
@ApplicationScoped
public class RequestErasure {

  private static final String CONTEXT = "request_evidence.record";

  /** What hangs on a request and goes with it. */
  private static final List<String> PARTS =
      List.of(
          "request_message",
          "request_attachment",
          "request_draft",
          "search_term",
          "request_refusal",
          "request_answer",
          "request_correction",
          "decision_review",
          "request_mandate",
          "request_kin",
          "request_guardian",
          "request_transfer",
          "request_handover",
          "request_clock_change",
          "request_event");

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

  /**
   * Anonymises every request of these people; returns how many of each. Idempotent: a second run
   * finds none.
   */
  @Transactional
  public Map<String, Long> erase(String site, Collection<String> subjects) {
    List<Request> found = requests.ofSubjects(site, subjects);
    if (!found.isEmpty()) {
      List<String> ids = found.stream().map(Request::id).toList();
      Map<String, List<PromiseClock>> running = clocks.of(ids);
      keep(site, found, running, events.of(ids));
      found.forEach(request -> end(request, running.getOrDefault(request.id(), List.of())));
      keys.destroy(found.stream().flatMap(RequestErasure::ownKey).toList());
      jdbi.useHandle(h -> anonymise(h, ids));
    }
    jdbi.useHandle(h -> forget(h, site, List.copyOf(subjects)));
    return found.stream()
        .collect(Collectors.groupingBy(RequestErasure::subject, Collectors.counting()));
  }

  /** Removes what the destroyed evidence key has made unreadable; returns how many records. */
  @Transactional
  public long eraseEvidence(String site, String subject) {
    return evidence.delete(site, subject);
  }

  private void keep(
      String site,
      List<Request> found,
      Map<String, List<PromiseClock>> running,
      Map<String, List<RequestEvent>> history) {
    Set<KeyRef> refs = new LinkedHashSet<>();
    found.forEach(request -> refs.add(evidenceKey(request)));
    try (UnlockedKeys open = keys.unlockOrMake(refs)) {
      List<PgEvidenceStore.Sealed> records = new ArrayList<>();
      for (Request request : found) {
        String record =
            EvidenceRecord.of(
                request,
                running.getOrDefault(request.id(), List.of()),
                history.getOrDefault(request.id(), List.of()),
                time.now());
        byte[] plain = record.getBytes(StandardCharsets.UTF_8);
        records.add(
            new PgEvidenceStore.Sealed(
                subject(request), open.seal(evidenceKey(request), CONTEXT, plain)));
      }
      evidence.insert(site, records);
    }
  }

  private static KeyRef evidenceKey(Request request) {
    return new KeyRef(request.site(), subject(request), RetentionClass.EVIDENCE);
  }

  private static String subject(Request request) {
    return Objects.requireNonNull(request.subject());
  }

  /** What was still open ends here; a clock that was overdue stays broken. */
  private void end(Request request, List<PromiseClock> running) {
    List<PromiseClock> ended = rules.mootAll(running, time.now());
    if (!ended.equals(running)) {
      clocks.put(request, ended, rules.calendar().version());
    }
  }

  /** The key of a request that had one before its person was known. */
  private static Stream<KeyRef> ownKey(Request request) {
    return Stream.ofNullable(request.keyOwner())
        .filter(owner -> !owner.equals(request.subject()))
        .map(owner -> new KeyRef(request.site(), owner, RetentionClass.ACCOUNT));
  }

  private static void anonymise(Handle h, List<String> ids) {
    for (String part : PARTS) {
      h.createUpdate("DELETE FROM <part> WHERE request_id = ANY (:ids)")
          .define("part", part)
          .bindArray("ids", String.class, ids)
          .execute();
    }
    h.createUpdate(
            """
            UPDATE request_clock SET starts_at = NULL, named_day = NULL, target = NULL,
              due_date = NULL, due = NULL, ended_at = NULL
            WHERE request_id = ANY (:ids)
            """)
        .bindArray("ids", String.class, ids)
        .execute();
    Update requests =
        h.createUpdate(
            """
            UPDATE request SET id = r.token, number = r.token, subject_id = NULL,
              key_owner = NULL, due = NULL, assignee = NULL,
              state = CASE WHEN state = ANY (:open) THEN 'LAPSED' ELSE state END,
              details_sealed = NULL, contact_sealed = NULL, identifier_sealed = NULL,
              particulars_sealed = NULL, duplicate_of = NULL,
              received_at = date_trunc('month', received_at),
              verified_at = date_trunc('month', verified_at),
              answered_at = date_trunc('month', answered_at),
              closed_at = date_trunc('month', closed_at)
            FROM unnest(:ids, :tokens) AS r(request, token)
            WHERE request.id = r.request
            """);
    Rows.of(requests, ids).texts("ids", id -> id).texts("tokens", id -> Ids.random(IdKind.REQUEST));
    requests
        .bindArray("open", String.class, RequestState.OPEN.stream().map(Enum::name).toList())
        .execute();
  }

  /** Where these people stand in what belongs to others. */
  private static void forget(Handle h, String site, List<String> subjects) {
    for (String statement :
        List.of(
            "UPDATE request_kin SET deceased = NULL WHERE site = :site AND deceased = ANY (:who)",
            "DELETE FROM request_guardian WHERE site = :site AND guardian = ANY (:who)",
            "DELETE FROM subject_restriction WHERE site = :site AND subject_id = ANY (:who)")) {
      h.createUpdate(statement)
          .bind("site", site)
          .bindArray("who", String.class, subjects)
          .execute();
    }
  }
}
