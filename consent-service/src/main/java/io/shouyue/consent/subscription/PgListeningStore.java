package io.shouyue.consent.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Whether anybody wants to be told; asked in the transaction of every consent. */
@ApplicationScoped
public class PgListeningStore {
  private final Jdbi jdbi;

  PgListeningStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the site has an endpoint for that event, disabled ones among them. */
  boolean listens(String site, String event) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT EXISTS (
                      SELECT FROM webhook_endpoint WHERE site = :site AND :event = ANY (events))
                    """)
                .bind("site", site)
                .bind("event", event)
                .mapTo(Boolean.class)
                .one());
  }
}
