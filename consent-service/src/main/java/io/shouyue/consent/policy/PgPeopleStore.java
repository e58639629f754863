package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.Renewal;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Counts whom a version concerns, in the projection. */
@ApplicationScoped
class PgPeopleStore {
  private final Jdbi jdbi;

  PgPeopleStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** People with a live consent, given under an older version, that is wanted anew. */
  long withConsentToRenew(PolicyVersion version, Renewal renewal) {
    if (renewal.purposes().isEmpty()) {
      return 0;
    }
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(DISTINCT subject) FROM consent_state
                    WHERE site = :site AND state = 'GIVEN' AND policy_document = :document
                      AND policy_version < :version
                      AND (purpose = ANY(:purposes) OR '*' = ANY(:purposes))
                    """)
                .bind("site", version.site())
                .bind("document", version.document())
                .bind("version", version.version())
                .bindArray("purposes", String.class, renewal.purposes())
                .mapTo(Long.class)
                .one());
  }
}
