package io.shouyue.retention.incident;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.retention.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** An erased person stays counted among those affected, under a token that leads to nobody. */
@ApplicationScoped
public class AffectedErasure implements SubjectRows {

  private final Jdbi jdbi;

  AffectedErasure(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String counted() {
    return "incidentPeople";
  }

  @Override
  public Map<String, Long> erase(String site, Collection<String> subjects) {
    Map<String, Long> changed = new HashMap<>();
    jdbi.useHandle(
        h -> {
          Query update =
              h.createQuery(
                  """
                  WITH changed AS (
                    UPDATE incident_person p SET subject_id = r.token
                    FROM unnest(:subjects, :tokens) AS r(subject, token)
                    WHERE p.site = :site AND p.subject_id = r.subject
                    RETURNING r.subject)
                  SELECT subject, count(*) AS rows FROM changed GROUP BY subject
                  """);
          Rows.of(update, subjects)
              .texts("subjects", subject -> subject)
              .texts("tokens", subject -> Ids.random(IdKind.SUBJECT));
          update
              .bind("site", site)
              .map((rs, ctx) -> changed.put(rs.getString("subject"), rs.getLong("rows")))
              .forEach(before -> {});
        });
    return changed;
  }
}
