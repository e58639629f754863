package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Looks whether any row that should be about nobody still leads to one of several people. */
@ApplicationScoped
class LeftOvers {

  private final Jdbi jdbi;

  LeftOvers(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Fails, and with it the step, when something is left. */
  void requireNone(String site, List<String> subjects) {
    long left =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT
                          (SELECT count(*) FROM request
                            WHERE site = :site AND (subject_id = ANY (:subjects)
                              OR key_owner = ANY (:subjects)))
                          + (SELECT count(*) FROM hold
                            WHERE site = :site AND subject_id = ANY (:subjects))
                          + (SELECT count(*) FROM inbox_message
                            WHERE site = :site AND subject_id = ANY (:subjects))
                          + (SELECT count(*) FROM retention_event
                            WHERE site = :site AND subject_id = ANY (:subjects))
                          + (SELECT count(*) FROM disclosure
                            WHERE site = :site AND subject_id = ANY (:subjects))
                          + (SELECT count(*) FROM officer_task
                            WHERE site = :site AND subject_id = ANY (:subjects))
                          + (SELECT count(*) FROM key.data_key WHERE site = :site
                            AND owner = ANY (:subjects) AND class IN ('account', 'identity')
                            AND wrapped IS NOT NULL)
                        """)
                    .bind("site", site)
                    .bindArray("subjects", String.class, subjects)
                    .mapTo(long.class)
                    .one());
    if (left > 0) {
      throw new IllegalStateException(left + " rows still lead to erased people");
    }
  }
}
