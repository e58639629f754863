package io.shouyue.retention.request;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code request_guardian}: to whom letters about a child's request go. */
@ApplicationScoped
class PgGuardianStore {

  private final Jdbi jdbi;

  PgGuardianStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(Request request, SubjectId guardian) {
    jdbi.useHandle(
        h ->
            h.execute(
                "INSERT INTO request_guardian (request_id, site, guardian) VALUES (?, ?, ?)",
                request.id(),
                request.site(),
                guardian.value()));
  }

  /** Who filed it for a child; empty for every other request, and once that person is erased. */
  Optional<SubjectId> of(Request request) {
    if (request.relation() != Relation.GUARDIAN) {
      return Optional.empty();
    }
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT guardian FROM request_guardian WHERE request_id = ?")
                .bind(0, request.id())
                .mapTo(String.class)
                .findOne()
                .map(SubjectId::new));
  }
}
