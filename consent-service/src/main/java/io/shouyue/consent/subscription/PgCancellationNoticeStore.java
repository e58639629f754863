package io.shouyue.consent.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Reads how the site's endpoints took {@code account.cancelled} of one person. */
@ApplicationScoped
class PgCancellationNoticeStore {
  private final Jdbi jdbi;

  PgCancellationNoticeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  CancellationNotice of(String site, String subject) {
    Set<String> states =
        new HashSet<>(
            jdbi.withHandle(
                h ->
                    h.createQuery(
                            """
                            SELECT DISTINCT d.state FROM webhook_event e
                            JOIN webhook_delivery d ON d.site = e.site AND d.event = e.id
                            WHERE e.site = :site AND e.subject = :subject AND e.type = :type
                            """)
                        .bind("site", site)
                        .bind("subject", subject)
                        .bind("type", WebhookType.ACCOUNT_CANCELLED.code())
                        .mapTo(String.class)
                        .list()));
    if (states.contains(DeliveryState.DELIVERED.name())) {
      return CancellationNotice.DELIVERED;
    }
    if (states.contains(DeliveryState.PENDING.name())) {
      return CancellationNotice.PENDING;
    }
    return states.isEmpty() ? CancellationNotice.NOBODY_TOLD : CancellationNotice.GIVEN_UP;
  }
}
