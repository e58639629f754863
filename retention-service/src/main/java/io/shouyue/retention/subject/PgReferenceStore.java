package io.shouyue.retention.subject;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code source_reference}. */
@ApplicationScoped
class PgReferenceStore {

  private final Jdbi jdbi;

  PgReferenceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  boolean exists(String site, SubjectId subject) {
    return !find(site, List.of(subject)).isEmpty();
  }

  Map<SubjectId, byte[]> find(String site, Collection<SubjectId> subjects) {
    Map<SubjectId, byte[]> found = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT subject_id, reference_sealed FROM source_reference
                    WHERE site = :site AND subject_id = ANY (:subjects)
                    """)
                .bind("site", site)
                .bindArray(
                    "subjects", String.class, subjects.stream().map(SubjectId::value).toList())
                .map(
                    (rs, ctx) ->
                        found.put(
                            new SubjectId(rs.getString("subject_id")),
                            rs.getBytes("reference_sealed")))
                .forEach(before -> {}));
    return found;
  }

  void put(String site, SubjectId subject, byte[] sealed) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO source_reference (site, subject_id, reference_sealed)
                    VALUES (:site, :subject, :sealed)
                    ON CONFLICT ON CONSTRAINT source_reference_pk
                      DO UPDATE SET reference_sealed = :sealed
                    """)
                .bind("site", site)
                .bind("subject", subject.value())
                .bind("sealed", sealed)
                .execute());
  }

  void remove(String site, Collection<SubjectId> subjects) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    DELETE FROM source_reference
                    WHERE site = :site AND subject_id = ANY (:subjects)
                    """)
                .bind("site", site)
                .bindArray(
                    "subjects", String.class, subjects.stream().map(SubjectId::value).toList())
                .execute());
  }
}
