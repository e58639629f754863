package io.shouyue.consent.subject;

import io.shouyue.consent.column.JsonColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code subject_step}: what each step did when it was first done. */
@ApplicationScoped
public class PgStepStore {
  private final Jdbi jdbi;
  private final JsonColumn json;

  /** Counts by name, as stored. */
  record Counts(Map<String, Long> rows) {}

  PgStepStore(Jdbi jdbi, JsonColumn json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  Optional<Map<String, Long>> find(Subject subject, String step) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT counts FROM subject_step
                    WHERE site = :site AND subject = :subject AND step = :step
                    """)
                .bind("site", subject.site())
                .bind("subject", subject.id().value())
                .bind("step", step)
                .mapTo(String.class)
                .findOne()
                .map(text -> json.read(text, Counts.class).rows()));
  }

  void insert(Subject subject, StateRequest request, Map<String, Long> counts, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO subject_step (site, subject, step, plan, state, counts, done_at)
                    VALUES (:site, :subject, :step, :plan, :state, :counts::jsonb, :at)
                    """)
                .bind("site", subject.site())
                .bind("subject", subject.id().value())
                .bind("step", request.step())
                .bind("plan", request.plan())
                .bind("state", request.state().name())
                .bind("counts", json.write(new Counts(counts)))
                .bind("at", at)
                .execute());
  }
}
