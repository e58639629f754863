package io.shouyue.identity.face;

import io.shouyue.identity.face.FaceVerification.Destruction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code face_destruction}. */
@ApplicationScoped
class PgDestructionStore {
  private final Jdbi jdbi;

  PgDestructionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(String site, String id, int images, String cause, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO face_destruction (site, id, images, cause, destroyed_at)
                    VALUES (:site, :id, :images, :cause, :at)
                    """)
                .bind("site", site)
                .bind("id", id)
                .bind("images", images)
                .bind("cause", cause)
                .bind("at", at)
                .execute());
  }

  void logged(String site, String id, String leaf) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "UPDATE face_destruction SET leaf = :leaf WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .bind("leaf", leaf)
                .execute());
  }

  Optional<Destruction> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM face_destruction WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map(
                    (rs, ctx) ->
                        new Destruction(
                            rs.getInt("images"),
                            rs.getString("cause"),
                            rs.getTimestamp("destroyed_at").toInstant(),
                            rs.getString("leaf")))
                .findOne());
  }
}
