package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Rows of {@code face_image}, sealed under a key that belongs to one verification and no one else:
 * destroying it makes every copy in every backup unreadable.
 */
@ApplicationScoped
class PgFaceImageStore {
  private static final RetentionClass PHOTO = new RetentionClass("id-photo");

  private final Jdbi jdbi;
  private final DataKeys keys;

  PgFaceImageStore(Jdbi jdbi, DataKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  /** Stores a side, in place of an earlier photo of it. */
  void put(SubjectRef ref, String id, PhotoSide side, byte[] photo, Instant at) {
    byte[] photoSealed = keys.seal(ref.site(), id, PHOTO, "face_image." + side, photo);
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO face_image (site, subject, verification, side, sealed, stored_at)
                    VALUES (:site, :subject, :id, :side, :sealed, :at)
                    ON CONFLICT (site, verification, side)
                      DO UPDATE SET sealed = excluded.sealed, stored_at = excluded.stored_at
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("id", id)
                .bind("side", side)
                .bind("sealed", photoSealed)
                .bind("at", at)
                .execute());
  }

  Optional<byte[]> open(SubjectRef ref, String id, PhotoSide side) {
    Optional<byte[]> found =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT sealed FROM face_image
                        WHERE site = :site AND verification = :id AND side = :side
                        """)
                    .bind("site", ref.site())
                    .bind("id", id)
                    .bind("side", side)
                    .map((rs, ctx) -> rs.getBytes("sealed"))
                    .findOne());
    return found.map(bytes -> keys.open(ref.site(), id, PHOTO, "face_image." + side, bytes));
  }

  Set<PhotoSide> sides(String site, String id) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    "SELECT side FROM face_image WHERE site = :site AND verification = :id")
                .bind("site", site)
                .bind("id", id)
                .mapTo(String.class)
                .stream()
                .map(PhotoSide::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PhotoSide.class))));
  }

  /** Removes the photos and destroys their key; returns how many there were. */
  int destroy(String site, String id) {
    keys.destroy(site, id, PHOTO);
    return jdbi.withHandle(
        h ->
            h.createUpdate("DELETE FROM face_image WHERE site = :site AND verification = :id")
                .bind("site", site)
                .bind("id", id)
                .execute());
  }

  int count(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM face_image WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }
}
