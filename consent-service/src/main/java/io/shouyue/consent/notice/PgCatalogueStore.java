package io.shouyue.consent.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Tells whether anything changed in what a site has laid down. */
@ApplicationScoped
public class PgCatalogueStore {
  private final Jdbi jdbi;

  PgCatalogueStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Where the rows are and which transactions wrote them: another text once any was written. */
  String stamp(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT concat_ws('/',
                      (SELECT ctid::text || xmin FROM site WHERE code = :site),
                      (SELECT string_agg(ctid::text || xmin, '' ORDER BY code)
                         FROM collection_point WHERE site = :site),
                      (SELECT string_agg(ctid::text || xmin, '' ORDER BY document)
                         FROM policy WHERE site = :site),
                      (SELECT string_agg(ctid::text || xmin, '' ORDER BY document, version)
                         FROM policy_version WHERE site = :site),
                      (SELECT string_agg(ctid::text || xmin, '' ORDER BY code, version)
                         FROM purpose WHERE site = :site))
                    """)
                .bind("site", site)
                .mapTo(String.class)
                .one());
  }
}
