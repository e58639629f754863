package io.shouyue.consent.ledger.audit;

import io.shouyue.consent.ledger.EventSummary;
import io.shouyue.consent.ledger.PgEventStore;
import io.shouyue.consent.ledger.PgStandingStore;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.id.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of every subject again and compares the result with the projection. Erased
 * subjects have events until the end of the evidence period and no projection.
 */
final class ProjectionAudit {
  private final Handle handle;
  private final Findings findings;
  private final PgStandingStore store;
  private final Map<SubjectKey, Map<String, Standing>> folded = new LinkedHashMap<>();
  private long standings;

  private record Step(SubjectKey subject, EventSummary event) {}

  private record Live(SubjectKey subject, Standing standing) {}

  ProjectionAudit(Handle handle, Findings findings, PgStandingStore store) {
    this.handle = handle;
    this.findings = findings;
    this.store = store;
  }

  /** Looks at every subject; returns how many rows the projection must have. */
  long run() {
    handle
        .createQuery(
            """
            SELECT e.* FROM consent_event e
            JOIN subject s ON s.site = e.site AND s.id = e.subject AND s.state <> 'ERASED'
            ORDER BY e.site, e.subject, e.recorded_at, e.id
            """)
        .setFetchSize(LedgerAudit.FETCH)
        .map(
            (row, ctx) ->
                new Step(
                    key(row.getString("site"), row.getString("subject")),
                    PgEventStore.summary(row)))
        .forEach(this::fold);
    compare();
    invented();
    return standings;
  }

  private void fold(Step step) {
    if (folded.size() >= LedgerAudit.FETCH && !folded.containsKey(step.subject())) {
      compare();
      folded.clear();
    }
    Map<String, Standing> mine =
        folded.computeIfAbsent(step.subject(), subject -> new LinkedHashMap<>());
    String purpose = step.event().purpose();
    Standing.after(Optional.ofNullable(mine.get(purpose)), step.event())
        .ifPresent(standing -> mine.put(purpose, standing));
  }

  private void compare() {
    Map<SubjectKey, Map<String, Standing>> live = live(new ArrayList<>(folded.keySet()));
    folded.forEach((subject, mine) -> compare(subject, mine, live.getOrDefault(subject, Map.of())));
  }

  private void compare(
      SubjectKey subject, Map<String, Standing> mine, Map<String, Standing> theirs) {
    standings += mine.size();
    Set<String> purposes = new HashSet<>(mine.keySet());
    purposes.addAll(theirs.keySet());
    for (String purpose : purposes) {
      Optional.ofNullable(difference(mine.get(purpose), theirs.get(purpose)))
          .ifPresent(
              kind ->
                  findings.add(kind, "%s %s %s", subject.site(), subject.id().value(), purpose));
    }
  }

  private static @Nullable Tampering difference(
      @Nullable Standing mine, @Nullable Standing theirs) {
    if (mine == null) {
      return Tampering.STATE_INVENTED;
    }
    if (theirs == null) {
      return Tampering.STATE_MISSING;
    }
    return mine.equals(theirs) || settled(mine).equals(theirs) ? null : Tampering.STATE_DIFFERS;
  }

  /** An early answer whose instant has come is put in its place some time later. */
  private static Standing settled(Standing mine) {
    return mine.coming() == null ? mine : mine.at(mine.coming().at());
  }

  private Map<SubjectKey, Map<String, Standing>> live(List<SubjectKey> subjects) {
    Map<SubjectKey, Map<String, Standing>> live = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT c.* FROM unnest(:sites, :subjects) AS s (site, subject)
            JOIN consent_state c ON c.site = s.site AND c.subject = s.subject
            """)
        .bindArray("sites", String.class, subjects.stream().map(SubjectKey::site).toList())
        .bindArray("subjects", String.class, subjects.stream().map(s -> s.id().value()).toList())
        .map(
            (row, ctx) ->
                new Live(key(row.getString("site"), row.getString("subject")), store.standing(row)))
        .forEach(
            row ->
                live.computeIfAbsent(row.subject(), subject -> new HashMap<>())
                    .put(row.standing().purpose(), row.standing()));
    return live;
  }

  /** Rows of subjects that have no event at all, or were erased. */
  private void invented() {
    handle
        .createQuery(
            """
            SELECT c.site, c.subject, c.purpose FROM consent_state c
            WHERE NOT EXISTS (
              SELECT FROM consent_event e
              JOIN subject s ON s.site = e.site AND s.id = e.subject AND s.state <> 'ERASED'
              WHERE e.site = c.site AND e.subject = c.subject)
            """)
        .map(
            (row, ctx) ->
                row.getString("site")
                    + " "
                    + row.getString("subject")
                    + " "
                    + row.getString("purpose"))
        .forEach(where -> findings.add(Tampering.STATE_INVENTED, "%s", where));
  }

  private static SubjectKey key(String site, String subject) {
    return new SubjectKey(site, new SubjectId(subject));
  }
}
