package io.shouyue.consent.subject;

import io.shouyue.consent.column.Columns;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** The columns of {@code subject} that tell of an age. */
@ApplicationScoped
public class PgAgeStore {
  private final Jdbi jdbi;

  PgAgeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps what verified documents say of these people, by one statement. */
  void verified(List<Subject> people) {
    jdbi.useHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  UPDATE subject s SET age_verified = true, child_until = a.until
                  FROM unnest(:sites, :ids, :untils) AS a(site, id, until)
                  WHERE s.site = a.site AND s.id = a.id
                  """);
          Rows.of(update, people)
              .texts("sites", Subject::site)
              .texts("ids", subject -> subject.id().value())
              .instants("untils", subject -> subject.age().childUntil());
          update.execute();
        });
  }

  void declared(Subject subject, AgeBand band) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE subject SET age_band = :band WHERE site = :site AND id = :id")
                .bind("band", band.name())
                .bind("site", subject.site())
                .bind("id", subject.id().value())
                .execute());
  }

  /** A guardian's answer is awaited from now on, unless one was awaited or given before. */
  void await(Subject subject, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE subject s SET guardian_asked_at = :at
                    WHERE site = :site AND id = :id AND guardian_asked_at IS NULL
                      AND NOT EXISTS (SELECT FROM guardian_act g
                                      WHERE g.site = s.site AND g.subject = s.id)
                    """)
                .bind("at", at)
                .bind("site", subject.site())
                .bind("id", subject.id().value())
                .execute());
  }

  /** Nobody waits for these children's guardians any more. */
  void answered(Collection<SubjectKey> children) {
    jdbi.useHandle(
        h -> {
          var batch =
              h.prepareBatch(
                  "UPDATE subject SET guardian_asked_at = NULL WHERE site = :site AND id = :id");
          children.forEach(
              child -> batch.bind("site", child.site()).bind("id", child.id().value()).add());
          batch.execute();
        });
  }

  /** Active children whose guardian has not answered since then, a few at once. */
  List<SubjectKey> awaitedSince(Instant then, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT site, id FROM subject
                    WHERE guardian_asked_at <= :then AND state = 'ACTIVE'
                    ORDER BY guardian_asked_at LIMIT :limit
                    """)
                .bind("then", then)
                .bind("limit", limit)
                .map(
                    (row, ctx) ->
                        new SubjectKey(row.getString("site"), new SubjectId(row.getString("id"))))
                .list());
  }

  static Age age(ResultSet row) throws SQLException {
    String band = row.getString("age_band");
    Instant until = Columns.instantOrNull(row, "child_until");
    boolean verified = row.getBoolean("age_verified");
    return band == null && until == null && !verified
        ? Age.UNKNOWN
        : new Age(verified, until, band == null ? null : AgeBand.valueOf(band));
  }
}
