package io.shouyue.retention.subject;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** One row per person this service has met. */
@ApplicationScoped
class PgSubjectStore {

  private final Jdbi jdbi;

  PgSubjectStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<SubjectState> state(String site, SubjectId id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT state FROM subject WHERE site = :site AND subject_id = :id")
                .bind("site", site)
                .bind("id", id.value())
                .mapTo(SubjectState.class)
                .findOne());
  }

  List<SubjectId> active(String site, String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT subject_id FROM subject
                    WHERE site = :site AND state = 'ACTIVE' AND subject_id > :after
                    ORDER BY subject_id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", after)
                .bind("limit", limit)
                .map((rs, ctx) -> new SubjectId(rs.getString("subject_id")))
                .list());
  }

  void meet(String site, Collection<String> ids, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO subject (site, subject_id, state, changed_at)
                    SELECT :site, id, 'ACTIVE', :now FROM unnest(:ids) AS r(id)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("site", site)
                .bindArray("ids", String.class, List.copyOf(ids))
                .bind("now", now)
                .execute());
  }

  /** Those who already are in that state or past it stay. */
  void advance(String site, Collection<String> ids, SubjectState state, Instant now) {
    List<String> earlier =
        Stream.of(SubjectState.values())
            .filter(one -> !one.isAtLeast(state))
            .map(Enum::name)
            .toList();
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE subject SET state = :state, changed_at = :now
                    WHERE site = :site AND subject_id = ANY (:ids) AND state = ANY (:earlier)
                    """)
                .bind("site", site)
                .bindArray("ids", String.class, List.copyOf(ids))
                .bind("state", state.name())
                .bindArray("earlier", String.class, earlier)
                .bind("now", now)
                .execute());
  }
}
