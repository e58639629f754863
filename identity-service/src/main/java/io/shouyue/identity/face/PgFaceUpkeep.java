package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code face_verification} in numbers, and how many persons have photos stored. */
@ApplicationScoped
class PgFaceUpkeep {
  private final Jdbi jdbi;

  PgFaceUpkeep(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A check by its key. */
  record Place(SubjectRef ref, String id) {}

  /** Checks whose session is open, oldest first. */
  List<Place> inSession() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT site, subject, id FROM face_verification
                    WHERE state = 'LIVENESS' AND session_token IS NOT NULL
                    ORDER BY asked_at LIMIT 200
                    """)
                .map(
                    (rs, ctx) ->
                        new Place(
                            new SubjectRef(
                                rs.getString("site"), new SubjectId(rs.getString("subject"))),
                            rs.getString("id")))
                .list());
  }

  /** Ids of the subject's open checks. */
  List<String> open(SubjectRef ref) {
    return ids(ref, "AND state IN ('CREATED', 'CONSENTED', 'IMAGES', 'LIVENESS')");
  }

  int count(SubjectRef ref) {
    return ids(ref, "").size();
  }

  /** Leaves of each row what statistics need: site, outcome and month, under random ids. */
  int anonymise(SubjectRef ref) {
    List<String> ids = ids(ref, "");
    ids.forEach(id -> anonymise(ref, id));
    return ids.size();
  }

  private void anonymise(SubjectRef ref, String id) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE face_verification SET
                      subject = :anyone, id = :anything, provider_reference = NULL,
                      consent_receipt = NULL, superseded_by = NULL, destruction = NULL,
                      created_at = date_trunc('month', created_at, 'Asia/Shanghai'),
                      asked_at = date_trunc('month', asked_at, 'Asia/Shanghai'),
                      due_at = date_trunc('month', due_at, 'Asia/Shanghai'),
                      session_ends_at = NULL,
                      decided_at = date_trunc('month', decided_at, 'Asia/Shanghai')
                    WHERE site = :site AND subject = :subject AND id = :id
                    """)
                .bind("anyone", Ids.random(IdKind.SUBJECT))
                .bind("anything", Ids.random(IdKind.VERIFICATION))
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("id", id)
                .execute());
  }

  /** Persons, not photos, that are stored at this moment. */
  long personsStored() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(DISTINCT (site, subject)) FROM face_image")
                .mapTo(Long.class)
                .one());
  }

  /** Keeps the highest count of a day. */
  void noteCount(LocalDate day, long persons) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO face_count (day, persons) VALUES (:day, :persons)
                    ON CONFLICT (day)
                      DO UPDATE SET persons = greatest(face_count.persons, excluded.persons)
                    """)
                .bind("day", day)
                .bind("persons", persons)
                .execute());
  }

  /** The first day on which at least {@code persons} were stored at once; null when none was. */
  @org.jspecify.annotations.Nullable
  LocalDate reached(long persons) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT min(day) FROM face_count WHERE persons >= :persons")
                .bind("persons", persons)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null));
  }

  private List<String> ids(SubjectRef ref, String condition) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT id FROM face_verification WHERE site = :site AND subject = :subject "
                        + condition)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(String.class)
                .list());
  }
}
