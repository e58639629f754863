package io.shouyue.identity.subject;

import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Answers of finished steps. */
@ApplicationScoped
class PgStepStore {
  private final Jdbi jdbi;
  private final LegalClock clock;

  PgStepStore(Jdbi jdbi, LegalClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  Optional<MoveResult> find(SubjectRef ref, SubjectMove move) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT counts, remaining FROM subject_step
                    WHERE site = :site AND subject = :subject AND step = :step AND state = :state
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("step", move.step())
                .bind("state", move.target())
                .map(
                    (rs, ctx) ->
                        new MoveResult(read(rs.getString("counts")), rs.getInt("remaining")))
                .findOne());
  }

  void store(SubjectRef ref, SubjectMove move, MoveResult result) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO subject_step
                      (site, subject, step, plan, state, counts, remaining, done_at)
                    VALUES (:site, :subject, :step, :plan, :state, :counts, :remaining, :now)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("step", move.step())
                .bind("plan", move.plan())
                .bind("state", move.target())
                .bind("counts", write(result.counts()))
                .bind("remaining", result.remaining())
                .bind("now", clock.now())
                .execute());
  }

  /** One {@code name=count} per line. */
  private static String write(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, Integer> read(String lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(pair -> counts.put(pair[0], Integer.valueOf(pair[1])));
    return counts;
  }
}
