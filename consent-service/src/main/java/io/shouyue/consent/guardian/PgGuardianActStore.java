package io.shouyue.consent.guardian;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.platform.data.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code guardian_act}. */
@ApplicationScoped
public class PgGuardianActStore {
  private final Jdbi jdbi;

  PgGuardianActStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(Collection<GuardianAct> acts) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO guardian_act (site, subject, purpose, since, guardianship)
                  SELECT * FROM unnest(:sites, :subjects, :purposes, :since, :guardianships)
                  """);
          Rows.of(insert, acts)
              .texts("sites", act -> act.child().site())
              .texts("subjects", act -> act.child().id().value())
              .texts("purposes", GuardianAct::purpose)
              .instants("since", GuardianAct::since)
              .texts("guardianships", GuardianAct::guardianship);
          insert.execute();
        });
  }

  Map<String, Set<Instant>> of(SubjectKey child) {
    Map<String, Set<Instant>> acts = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT purpose, since FROM guardian_act
                    WHERE site = :site AND subject = :subject
                    """)
                .bind("site", child.site())
                .bind("subject", child.id().value())
                .map(
                    (row, ctx) ->
                        acts.computeIfAbsent(row.getString("purpose"), code -> new HashSet<>())
                            .add(Columns.instant(row, "since")))
                .list());
    return acts;
  }
}
