package io.shouyue.retention.subject;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  void meet(String site, SubjectId id, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO subject (site, subject_id, state, changed_at)
                    VALUES (:site, :id, 'ACTIVE', :now)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("site", site)
                .bind("id", id.value())
                .bind("now", now)
                .execute());
  }

  void change(String site, SubjectId id, SubjectState state, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE subject SET state = :state, changed_at = :now
                    WHERE site = :site AND subject_id = :id
                    """)
                .bind("site", site)
                .bind("id", id.value())
                .bind("state", state.name())
                .bind("now", now)
                .execute());
  }
}
