package io.shouyue.consent.suppression;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.column.Counts;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code suppression}. */
@ApplicationScoped
public class PgSuppressionStore {
  /** An entry as a file holds it; of the person only while the account lives. */
  private static final String LISTED =
      """
      SELECT encode(digest, 'hex') AS hex, channel, purpose, source, since,
        (SELECT s.id FROM subject s WHERE s.site = suppression.site
           AND s.id = suppression.subject AND s.state = 'ACTIVE') AS subject
      FROM suppression
      """;

  private static final String NEWER =
      """
      ON CONFLICT (site, digest, purpose) DO UPDATE SET
        since = excluded.since, source = excluded.source, subject = excluded.subject
      WHERE suppression.since <= excluded.since
      """;

  private final Jdbi jdbi;

  PgSuppressionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Puts a contact onto the list; one that is there already is dated anew. */
  void put(String site, Suppression suppression, @Nullable SubjectId subject) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO suppression (site, digest, channel, purpose, subject, source, since)
                    VALUES (:site, decode(:digest, 'hex'), :channel, :purpose, :subject, :source,
                            :since)
                    """
                        + NEWER)
                .bind("site", site)
                .bind("digest", suppression.digest())
                .bind("channel", suppression.channel().name())
                .bind("purpose", suppression.purpose())
                .bind("subject", subject == null ? null : subject.value())
                .bind("source", suppression.source().name())
                .bind("since", suppression.since())
                .execute());
  }

  /** Puts every contact at which the subject is reached for these purposes onto the list. */
  void putReached(String site, SubjectId subject, Collection<String> purposes, Instant since) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO suppression (site, digest, channel, purpose, subject, source, since)
                    SELECT site, digest, channel, purpose, subject, :source, :since
                    FROM reached_contact
                    WHERE site = :site AND subject = :subject AND purpose = ANY(:purposes)
                    ORDER BY digest, purpose
                    """
                        + NEWER)
                .bind("site", site)
                .bind("subject", subject.value())
                .bindArray("purposes", String.class, List.copyOf(purposes))
                .bind("source", SuppressionSource.CONSENT_ENDED.name())
                .bind("since", since)
                .execute());
  }

  /**
   * Which of these contacts must not be reached for the purpose. A consent that the person gave
   * after it, at a contact that the site has linked to them, lifts a suppression.
   *
   * @param listed the purposes under which it may stand on the list
   */
  Map<String, Suppression> standing(
      String site, Collection<String> digests, String purpose, List<String> listed) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT DISTINCT ON (s.digest) encode(s.digest, 'hex') AS hex, s.channel,
                      s.purpose, s.source, s.since
                    FROM suppression s
                    JOIN unnest(:digests) q(hex) ON s.digest = decode(q.hex, 'hex')
                    WHERE s.site = :site AND s.purpose = ANY(:listed)
                      AND NOT EXISTS (
                        SELECT 1 FROM reached_contact r
                        JOIN consent_state c ON c.site = r.site AND c.subject = r.subject
                          AND c.purpose = r.purpose
                        WHERE r.site = s.site AND r.digest = s.digest AND r.purpose = :purpose
                          AND (s.subject IS NULL OR s.subject = r.subject)
                          AND c.state = 'GIVEN' AND c.since > s.since)
                    ORDER BY s.digest, s.since DESC
                    """)
                .bind("site", site)
                .bindArray("digests", String.class, List.copyOf(digests))
                .bind("purpose", purpose)
                .bindArray("listed", String.class, listed)
                .map((row, ctx) -> suppression(row))
                .collectToMap(Suppression::digest, s -> s));
  }

  /** The list after that place, oldest entry first. */
  List<Suppression> page(String site, Instant after, String digest, String purpose, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT encode(digest, 'hex') AS hex, channel, purpose, source, since
                    FROM suppression
                    WHERE site = :site
                      AND (since, digest, purpose) > (:after, decode(:digest, 'hex'), :purpose)
                    ORDER BY since, digest, purpose LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", after)
                .bind("digest", digest)
                .bind("purpose", purpose)
                .bind("limit", limit)
                .map((row, ctx) -> suppression(row))
                .list());
  }

  /** The list after that entry, by digest and purpose, as a file holds it. */
  List<ListedContact> listed(String site, String key, String digest, String purpose, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    LISTED
                        + """
                    WHERE site = :site AND (digest, purpose) > (decode(:digest, 'hex'), :purpose)
                    ORDER BY digest, purpose LIMIT :limit
                    """)
                .bind("site", site)
                .bind("digest", digest)
                .bind("purpose", purpose)
                .bind("limit", limit)
                .map((row, ctx) -> listed(site, key, row))
                .list());
  }

  /** One entry as a file holds it. */
  Optional<ListedContact> listed(String site, String key, String digest, String purpose) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    LISTED
                        + """
                    WHERE site = :site AND digest = decode(:digest, 'hex') AND purpose = :purpose
                    """)
                .bind("site", site)
                .bind("digest", digest)
                .bind("purpose", purpose)
                .map((row, ctx) -> listed(site, key, row))
                .findOne());
  }

  private static ListedContact listed(String site, String key, ResultSet row) throws SQLException {
    Suppression one = suppression(row);
    return new ListedContact(
        site,
        one.digest(),
        key,
        one.channel(),
        one.purpose(),
        one.source(),
        one.since(),
        row.getString("subject"));
  }

  /** Takes a contact off the list; false when it was not there. */
  boolean remove(String site, String digest, String purpose) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        DELETE FROM suppression
                        WHERE site = :site AND digest = decode(:digest, 'hex')
                          AND purpose = :purpose
                        """)
                    .bind("site", site)
                    .bind("digest", digest)
                    .bind("purpose", purpose)
                    .execute())
        == 1;
  }

  /** Forgets whose contact it was; the digest stays, so that nobody is reached there. */
  Map<String, Long> unlink(String site, List<String> subjects) {
    return jdbi.withHandle(
        h ->
            Counts.of(
                h.createQuery(
                        """
                        UPDATE suppression SET subject = NULL
                        WHERE site = :site AND subject = ANY (:subjects)
                        RETURNING old.subject
                        """)
                    .bind("site", site)
                    .bindArray("subjects", String.class, subjects)));
  }

  /** Rows here and in {@code reached_contact} that name the subjects. */
  long naming(String site, List<String> subjects) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT (SELECT count(*) FROM suppression
                            WHERE site = :site AND subject = ANY (:subjects))
                         + (SELECT count(*) FROM reached_contact
                            WHERE site = :site AND subject = ANY (:subjects))
                    """)
                .bind("site", site)
                .bindArray("subjects", String.class, subjects)
                .mapTo(Long.class)
                .one());
  }

  private static Suppression suppression(ResultSet row) throws SQLException {
    return new Suppression(
        row.getString("hex"),
        ContactChannel.valueOf(row.getString("channel")),
        row.getString("purpose"),
        SuppressionSource.valueOf(row.getString("source")),
        Columns.instant(row, "since"));
  }
}
