package io.shouyue.identity.subject;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

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

  /** The answers of those of the moves that were finished before. */
  Map<SubjectRef, MoveResult> find(String site, Map<SubjectRef, SubjectMove> moves) {
    Map<SubjectRef, MoveResult> found = new HashMap<>();
    jdbi.useHandle(
        h -> {
          Query query =
              h.createQuery(
                  """
                  SELECT s.subject, s.counts, s.remaining
                  FROM unnest(:subjects, :steps, :states) AS r(subject, step, state)
                  JOIN subject_step s ON s.site = :site AND s.subject = r.subject
                    AND s.step = r.step AND s.state = r.state
                  """);
          named(Rows.of(query, moves.entrySet()));
          query
              .bind("site", site)
              .map(
                  (rs, ctx) ->
                      found.put(
                          new SubjectRef(site, new SubjectId(rs.getString("subject"))),
                          new MoveResult(read(rs.getString("counts")), rs.getInt("remaining"))))
              .forEach(before -> {});
        });
    return found;
  }

  void store(SubjectRef ref, SubjectMove move, MoveResult result) {
    store(Map.of(ref, move), Map.of(ref, result));
  }

  /** Keeps the answers of several moves of one site. */
  void store(Map<SubjectRef, SubjectMove> moves, Map<SubjectRef, MoveResult> results) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO subject_step
                    (site, subject, step, plan, state, counts, remaining, done_at)
                  SELECT r.*, :now
                  FROM unnest(:sites, :subjects, :steps, :plans, :states, :counts, :remaining) AS r
                  ON CONFLICT DO NOTHING
                  """);
          named(Rows.of(insert, moves.entrySet()))
              .texts("sites", one -> one.getKey().site())
              .texts("plans", one -> one.getValue().plan())
              .texts("counts", one -> write(of(results, one.getKey()).counts()))
              .integers("remaining", one -> of(results, one.getKey()).remaining());
          insert.bind("now", clock.now()).execute();
        });
  }

  private static MoveResult of(Map<SubjectRef, MoveResult> results, SubjectRef ref) {
    return Objects.requireNonNull(results.get(ref));
  }

  private static Rows<Map.Entry<SubjectRef, SubjectMove>> named(
      Rows<Map.Entry<SubjectRef, SubjectMove>> moves) {
    return moves
        .texts("subjects", one -> one.getKey().id().value())
        .texts("steps", one -> one.getValue().step())
        .texts("states", one -> one.getValue().target().name());
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
