package io.shouyue.consent.suppression;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

  long erase(String site, SubjectId subject) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("DELETE FROM reached_contact WHERE site = :site AND subject = :subject")
                .bind("site", site)
                .bind("subject", subject.value())
                .execute());
  }
}
