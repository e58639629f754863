package io.shouyue.consent.suppression;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.column.Counts;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code reached_contact}: at which contacts a site reaches whom, as digests. */
@ApplicationScoped
public class PgReachedContactStore {
  private final Jdbi jdbi;

  PgReachedContactStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(
      String site,
      ContactChannel channel,
      String digest,
      String purpose,
      SubjectId subject,
      Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO reached_contact (site, digest, channel, purpose, subject, linked_at)
                    VALUES (:site, decode(:digest, 'hex'), :channel, :purpose, :subject, :at)
                    ON CONFLICT (site, digest, purpose, subject) DO UPDATE SET
                      linked_at = excluded.linked_at
                    """)
                .bind("site", site)
                .bind("digest", digest)
                .bind("channel", channel.name())
                .bind("purpose", purpose)
                .bind("subject", subject.value())
                .bind("at", at)
                .execute());
  }

  /** Who is reached at that contact, and for what. */
  List<Reached> at(String site, String digest) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT subject, purpose FROM reached_contact
                    WHERE site = :site AND digest = decode(:digest, 'hex')
                    ORDER BY subject, purpose
                    """)
                .bind("site", site)
                .bind("digest", digest)
                .map(
                    (row, ctx) ->
                        new Reached(
                            new SubjectId(row.getString("subject")), row.getString("purpose")))
                .list());
  }

  /** The first of active people with an account, by contact, purpose and person. */
  List<ReachedSetting> first(String site, String key, int limit) {
    return listed(site, key, new Place("", "", ""), limit);
  }

  /** Those after that one. */
  List<ReachedSetting> after(ReachedSetting last, int limit) {
    Place place = new Place(last.digest(), last.purpose(), last.subject());
    return listed(last.site(), last.key(), place, limit);
  }

  private record Place(String digest, String purpose, String subject) {}

  private List<ReachedSetting> listed(String site, String key, Place after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT encode(r.digest, 'hex') AS hex, r.* FROM reached_contact r
                    JOIN subject s ON s.site = r.site AND s.id = r.subject
                      AND s.state = 'ACTIVE' AND s.visitor_until IS NULL
                    WHERE r.site = :site
                      AND (r.digest, r.purpose, r.subject)
                        > (decode(:digest, 'hex'), :purpose, :subject)
                    ORDER BY r.digest, r.purpose, r.subject LIMIT :limit
                    """)
                .bind("site", site)
                .bind("digest", after.digest())
                .bind("purpose", after.purpose())
                .bind("subject", after.subject())
                .bind("limit", limit)
                .map((row, ctx) -> setting(key, row))
                .list());
  }

  /** What is there of the same contact, purpose and person. */
  Optional<ReachedSetting> find(ReachedSetting stated, String key) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT encode(digest, 'hex') AS hex, * FROM reached_contact
                    WHERE site = :site AND digest = decode(:digest, 'hex') AND purpose = :purpose
                      AND subject = :subject
                    """)
                .bind("site", stated.site())
                .bind("digest", stated.digest())
                .bind("purpose", stated.purpose())
                .bind("subject", stated.subject())
                .map((row, ctx) -> setting(key, row))
                .findOne());
  }

  private static ReachedSetting setting(String key, ResultSet row) throws SQLException {
    return new ReachedSetting(
        row.getString("site"),
        row.getString("hex"),
        key,
        ContactChannel.valueOf(row.getString("channel")),
        row.getString("purpose"),
        row.getString("subject"),
        Columns.instant(row, "linked_at"));
  }

  /** How many of each of these people. */
  Map<String, Long> erase(String site, List<String> subjects) {
    return jdbi.withHandle(
        h ->
            Counts.of(
                h.createQuery(
                        """
                        DELETE FROM reached_contact WHERE site = :site AND subject = ANY (:subjects)
                        RETURNING subject
                        """)
                    .bind("site", site)
                    .bindArray("subjects", String.class, subjects)));
  }
}
