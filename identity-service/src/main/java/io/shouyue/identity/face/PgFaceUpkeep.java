package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.identity.subject.SubjectRows.AnonymousForm;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code face_verification} in numbers, and how many persons have photos stored. */
@ApplicationScoped
class PgFaceUpkeep {
  private static final AnonymousForm FORM =
      new AnonymousForm(
          "face_verification",
          List.of(
              "provider_reference",
              "consent_receipt",
              "superseded_by",
              "destruction",
              "session_ends_at"),
          List.of("created_at", "asked_at", "due_at", "decided_at"));

  private final Jdbi jdbi;
  private final SubjectRows rows;

  PgFaceUpkeep(Jdbi jdbi, SubjectRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
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
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT id FROM face_verification
                    WHERE site = :site AND subject = :subject
                      AND state IN ('CREATED', 'CONSENTED', 'IMAGES', 'LIVENESS')
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(String.class)
                .list());
  }

  int count(SubjectRef ref) {
    return rows.count(FORM.table(), ref);
  }

  /** Leaves of each row site, outcome and month. */
  int anonymise(SubjectRef ref) {
    return rows.anonymise(FORM, ref);
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
  @Nullable LocalDate reached(long persons) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT min(day) FROM face_count WHERE persons >= :persons")
                .bind("persons", persons)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null));
  }
}
