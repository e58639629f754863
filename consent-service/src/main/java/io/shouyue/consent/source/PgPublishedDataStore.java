package io.shouyue.consent.source;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.column.Counts;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code published_data}. */
@ApplicationScoped
public class PgPublishedDataStore {
  private static final String PLACE = "published_data.place";

  private final Jdbi jdbi;
  private final SourceSeal seal;

  PgPublishedDataStore(Jdbi jdbi, SourceSeal seal) {
    this.jdbi = jdbi;
    this.seal = seal;
  }

  void insert(PublishedData published, String place) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO published_data (site, id, subject, categories, place_sealed,
                      published_at, marked_at)
                    VALUES (:site, :id, :subject, :categories, :place, :published, :marked)
                    """)
                .bind("site", published.site())
                .bind("id", published.id())
                .bind("subject", published.subject().value())
                .bindArray("categories", String.class, published.categories())
                .bind("place", seal.close(published.site(), published.subject(), PLACE, place))
                .bind("published", published.publishedAt())
                .bind("marked", published.markedAt())
                .execute());
  }

  /** What that person made public, the oldest mark first. */
  List<PublishedData> of(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM published_data WHERE site = :site AND subject = :subject
                    ORDER BY marked_at, id
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .map((row, ctx) -> published(row))
                .list());
  }

  /** Whether the person refuses that it be processed. */
  boolean isRefused(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT published_refused FROM subject WHERE site = :site AND id = :subject")
                .bind("site", site)
                .bind("subject", subject.value())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }

  /** Active people after that id who made something public or refuse that it be processed. */
  List<SubjectId> whoPublished(String site, String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT id FROM subject
                    WHERE site = :site AND id > :after AND state = 'ACTIVE'
                      AND visitor_until IS NULL AND (published <> '{}' OR published_refused)
                    ORDER BY id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, ctx) -> new SubjectId(row.getString("id")))
                .list());
  }

  Map<String, Long> erase(String site, List<String> subjects) {
    return jdbi.withHandle(
        h ->
            Counts.of(
                h.createQuery(
                        """
                        DELETE FROM published_data WHERE site = :site AND subject = ANY (:subjects)
                        RETURNING subject
                        """)
                    .bind("site", site)
                    .bindArray("subjects", String.class, subjects)));
  }

  private PublishedData published(ResultSet row) throws SQLException {
    String site = row.getString("site");
    String subject = row.getString("subject");
    return new PublishedData(
        site,
        row.getString("id"),
        new SubjectId(subject),
        Columns.texts(row, "categories"),
        seal.open(site, subject, PLACE, row.getBytes("place_sealed")),
        Columns.instant(row, "published_at"),
        Columns.instant(row, "marked_at"));
  }
}
