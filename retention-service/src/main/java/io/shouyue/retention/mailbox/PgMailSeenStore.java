package io.shouyue.retention.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Which mails were taken, by keyed digests; in the caller's transaction. */
@ApplicationScoped
class PgMailSeenStore {

  private final Jdbi jdbi;

  PgMailSeenStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** False when that mail was taken before. */
  boolean add(String site, byte[] mail, byte[] sender, Instant at) {
    return jdbi.withHandle(
            h ->
                h.execute(
                    """
                    INSERT INTO mail_seen (site, mail, sender, at) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """,
                    site,
                    mail,
                    sender,
                    at))
        > 0;
  }

  /** How many mails of that sender were taken since. */
  long from(String site, byte[] sender, Instant since) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM mail_seen
                    WHERE site = :site AND sender = :sender AND at > :since
                    """)
                .bind("site", site)
                .bind("sender", sender)
                .bind("since", since)
                .mapTo(long.class)
                .one());
  }

  /** Forgets what no server would deliver again. */
  int forget(Instant before) {
    return jdbi.withHandle(h -> h.execute("DELETE FROM mail_seen WHERE at < ?", before));
  }
}
