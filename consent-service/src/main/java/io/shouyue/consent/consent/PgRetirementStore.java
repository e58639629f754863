package io.shouyue.consent.consent;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code purpose_retirement}: how far the end of a retired purpose has come. */
@ApplicationScoped
@Transactional
public class PgRetirementStore {
  private final Jdbi jdbi;
  private final LegalClock clock;

  PgRetirementStore(Jdbi jdbi, LegalClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Purposes whose newest published version is retired and that are not done with yet. */
  List<Retired> open() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT p.site, p.code, p.version, coalesce(r.after_subject, '') AS after
                    FROM purpose p
                    LEFT JOIN purpose_retirement r USING (site, code, version)
                    WHERE p.state = 'RETIRED' AND r.done_at IS NULL
                      AND NOT EXISTS (
                        SELECT 1 FROM purpose n
                        WHERE n.site = p.site AND n.code = p.code AND n.version > p.version
                          AND n.state <> 'DRAFT')
                    ORDER BY p.site, p.code
                    """)
                .map(
                    (row, ctx) ->
                        new Retired(
                            row.getString("site"),
                            row.getString("code"),
                            row.getInt("version"),
                            row.getString("after")))
                .list());
  }

  /** The next active subjects for whom the purpose still holds, in order of their ids. */
  List<SubjectId> next(Retired retired, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT c.subject FROM consent_state c
                    JOIN subject s ON s.site = c.site AND s.id = c.subject AND s.state = 'ACTIVE'
                    WHERE c.site = :site AND c.subject > :after AND c.purpose = :purpose
                      AND c.state IN ('GIVEN', 'NOTIFIED')
                    ORDER BY c.subject LIMIT :limit
                    """)
                .bind("site", retired.site())
                .bind("after", retired.after())
                .bind("purpose", retired.purpose())
                .bind("limit", limit)
                .map((row, ctx) -> new SubjectId(row.getString("subject")))
                .list());
  }

  void reached(Retired retired, SubjectId last) {
    put(retired, last.value(), false);
  }

  void done(Retired retired) {
    put(retired, retired.after(), true);
  }

  private void put(Retired retired, String after, boolean done) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO purpose_retirement (site, code, version, after_subject, done_at)
                    VALUES (:site, :code, :version, :after, :done)
                    ON CONFLICT (site, code, version) DO UPDATE SET
                      after_subject = excluded.after_subject, done_at = excluded.done_at
                    """)
                .bind("site", retired.site())
                .bind("code", retired.purpose())
                .bind("version", retired.version())
                .bind("after", after)
                .bind("done", done ? clock.now() : null)
                .execute());
  }
}
