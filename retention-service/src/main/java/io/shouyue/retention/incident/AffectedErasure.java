package io.shouyue.retention.incident;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.retention.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

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
  public long erase(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE incident_person SET subject_id = :token
                    WHERE site = :site AND subject_id = :subject
                    """)
                .bind("token", Ids.random(IdKind.SUBJECT))
                .bind("site", site)
                .bind("subject", subject)
                .execute());
  }
}
