package io.shouyue.identity.face;

import static io.shouyue.identity.subject.SubjectRows.bind;

import io.shouyue.identity.assurance.EarlierVerifications;
import io.shouyue.identity.provider.FaceChecks;
import io.shouyue.identity.provider.FaceSession;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code face_verification}: claims, moves and reads. */
@ApplicationScoped
class PgFaceStore implements EarlierVerifications {
  private static final String KEY = " WHERE site = :site AND subject = :subject AND id = :id";

  private static final String TABLE = "face_verification";

  private final Jdbi jdbi;
  private final SubjectRows rows;

  PgFaceStore(Jdbi jdbi, SubjectRows rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  /** A claim about to be stored. Claims are never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record NewRow(
      String id,
      byte @Nullable [] name,
      byte @Nullable [] number,
      boolean documentReview,
      String provider,
      @Nullable String consentReceipt,
      Instant createdAt,
      Instant askedAt,
      Instant dueAt) {}

  /** Stores a claim whose consents are recorded; false when the subject has an open one. */
  boolean insert(SubjectRef ref, NewRow row) {
    return jdbi.withHandle(
        h ->
            bind(
                        h.createUpdate(
                            """
                            INSERT INTO face_verification (site, subject, id, state, name_sealed,
                              number_sealed, document_review, provider, consent_receipt,
                              created_at, asked_at, due_at)
                            VALUES (:site, :subject, :id, :state, :name,
                              :number, :documentReview, :provider, :consentReceipt,
                              :createdAt, :askedAt, :dueAt)
                            ON CONFLICT DO NOTHING
                            """),
                        ref,
                        row.id())
                    .bind("state", FaceState.CREATED.to(FaceState.CONSENTED))
                    .bind("name", row.name())
                    .bind("number", row.number())
                    .bind("documentReview", row.documentReview())
                    .bind("provider", row.provider())
                    .bind("consentReceipt", row.consentReceipt())
                    .bind("createdAt", row.createdAt())
                    .bind("askedAt", row.askedAt())
                    .bind("dueAt", row.dueAt())
                    .execute()
                > 0);
  }

  Optional<FaceRow> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM face_verification WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> FaceRow.of(rs))
                .findOne());
  }

  Optional<FaceRow> findBySession(String token) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM face_verification WHERE session_token = :token")
                .bind("token", token)
                .map((rs, ctx) -> FaceRow.of(rs))
                .findOne());
  }

  /** The row, kept from changing until the caller's transaction ends. */
  FaceRow lock(SubjectRef ref, String id) {
    return jdbi.withHandle(
        h ->
            bind(h.createQuery("SELECT * FROM face_verification" + KEY + " FOR UPDATE"), ref, id)
                .map((rs, ctx) -> FaceRow.of(rs))
                .one());
  }

  void move(FaceRow row, FaceState to) {
    row.state().to(to);
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate("UPDATE face_verification SET state = :to" + KEY),
                    row.ref(),
                    row.id())
                .bind("to", to)
                .execute());
  }

  void session(FaceRow row, FaceChecks.Opened opened) {
    FaceSession session = opened.session();
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE face_verification SET state = 'LIVENESS', provider = :provider,
                          session_token = :token,
                          session_url = :url, session_ends_at = :endsAt, sessions = sessions + 1
                        """
                            + KEY),
                    row.ref(),
                    row.id())
                .bind("provider", opened.provider())
                .bind("token", session.token())
                .bind("url", session.url())
                .bind("endsAt", session.endsAt())
                .execute());
  }

  /** Ends a check the caller has locked, and erases what was claimed. */
  void end(
      FaceRow row,
      FaceState end,
      @Nullable String reason,
      @Nullable String reference,
      String destruction,
      Instant at) {
    row.state().to(end);
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        UPDATE face_verification SET state = :end, reason = :reason,
                          provider_reference = :reference, destruction = :destruction,
                          decided_at = :at, name_sealed = NULL, number_sealed = NULL,
                          session_token = NULL, session_url = NULL
                        """
                            + KEY),
                    row.ref(),
                    row.id())
                .bind("end", end)
                .bind("reason", reason)
                .bind("reference", reference)
                .bind("destruction", destruction)
                .bind("at", at)
                .execute());
  }

  @Override
  public void supersede(SubjectRef ref, String by) {
    rows.supersede(TABLE, ref, by);
  }

  /** How many the subject began since {@code since} of the real clock. */
  int countSince(SubjectRef ref, Instant since) {
    return rows.askedSince(TABLE, ref, since);
  }
}
