package io.shouyue.consent.subject;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code subject}. */
@ApplicationScoped
public class PgSubjectStore {
  private final Jdbi jdbi;

  PgSubjectStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<Subject> find(String site, SubjectId id) {
    return byId(site, id, "");
  }

  /** The subject, whose row stays locked until the transaction ends. */
  Optional<Subject> lock(String site, SubjectId id) {
    return byId(site, id, "FOR NO KEY UPDATE");
  }

  private Optional<Subject> byId(String site, SubjectId id, String lock) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM subject WHERE site = :site AND id = :id " + lock)
                .bind("site", site)
                .bind("id", id.value())
                .map((row, ctx) -> subject(row))
                .findOne());
  }

  /** The living subject of that user of the site. */
  Optional<Subject> findLiving(String site, byte[] externalIndex) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM subject
                    WHERE site = :site AND external_index = :index AND state = 'ACTIVE'
                    """)
                .bind("site", site)
                .bind("index", externalIndex)
                .map((row, ctx) -> subject(row))
                .findOne());
  }

  /** Inserts the subject unless another call was first. */
  void insert(Subject subject, byte[] externalIndex, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO subject (site, id, state, external_index, created_at,
                                         state_changed_at)
                    VALUES (:site, :id, :state, :index, :at, :at)
                    ON CONFLICT (site, external_index) WHERE state = 'ACTIVE' DO NOTHING
                    """)
                .bind("site", subject.site())
                .bind("id", subject.id().value())
                .bind("state", subject.state().name())
                .bind("index", externalIndex)
                .bind("at", at)
                .execute());
  }

  /** Moves the state; an erased subject loses its index in the same statement. */
  void move(Subject subject, SubjectState next, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE subject SET state = :next, state_changed_at = :at,
                      external_index = CASE WHEN :next = 'ERASED' THEN NULL
                                            ELSE external_index END
                    WHERE site = :site AND id = :id
                    """)
                .bind("next", next.name())
                .bind("at", at)
                .bind("site", subject.site())
                .bind("id", subject.id().value())
                .execute());
  }

  private static Subject subject(ResultSet row) throws SQLException {
    return new Subject(
        row.getString("site"),
        new SubjectId(row.getString("id")),
        SubjectState.valueOf(row.getString("state")));
  }
}
