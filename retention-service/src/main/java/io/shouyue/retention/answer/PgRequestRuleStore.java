package io.shouyue.retention.answer;

import io.shouyue.retention.promise.RequestType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Versions of sites' rules for automatic answers; rows are only added. */
@ApplicationScoped
class PgRequestRuleStore {

  private final Jdbi jdbi;

  PgRequestRuleStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<Boolean> newest(String site, RequestType type) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT automatic FROM request_rule WHERE site = :site AND type = :type
                    ORDER BY version DESC LIMIT 1
                    """)
                .bind("site", site)
                .bind("type", type.name())
                .mapTo(Boolean.class)
                .findOne());
  }

  void add(String site, RequestType type, boolean automatic, Instant at, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_rule (site, type, version, automatic, made_at, made_by)
                    SELECT :site, :type, 1 + coalesce(max(version), 0), :automatic, :at, :by
                    FROM request_rule WHERE site = :site AND type = :type
                    """)
                .bind("site", site)
                .bind("type", type.name())
                .bind("automatic", automatic)
                .bind("at", at)
                .bind("by", by)
                .execute());
  }
}
