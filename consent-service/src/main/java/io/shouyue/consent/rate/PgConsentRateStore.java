package io.shouyue.consent.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts rows of {@code consent_state}. */
@ApplicationScoped
class PgConsentRateStore {
  private final Jdbi jdbi;

  PgConsentRateStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Of purposes that were asked for, by code, the newest version first; reads all of the site. */
  List<ConsentRate> count(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT purpose, purpose_version,
                      count(*) FILTER (WHERE state = 'GIVEN') AS given,
                      count(*) FILTER (WHERE state = 'DECLINED') AS declined,
                      count(*) FILTER (WHERE state = 'WITHDRAWN') AS withdrawn,
                      count(*) FILTER (WHERE state IN ('EXPIRED', 'SUPERSEDED')) AS ended
                    FROM consent_state
                    WHERE site = :site AND state <> 'NOTIFIED'
                    GROUP BY purpose, purpose_version
                    ORDER BY purpose, purpose_version DESC
                    """)
                .bind("site", site)
                .map(
                    (row, ctx) ->
                        new ConsentRate(
                            row.getString("purpose"),
                            row.getInt("purpose_version"),
                            row.getLong("given"),
                            row.getLong("declined"),
                            row.getLong("withdrawn"),
                            row.getLong("ended")))
                .list());
  }
}
