package io.shouyue.identity.handoff;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code handoff}. */
@ApplicationScoped
class PgHandoffStore {
  private final Jdbi jdbi;

  PgHandoffStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * What a step leaves behind.
   *
   * @param code hash of the next code; null when there is none
   * @param until when that code ends
   */
  record Next(HandoffStep step, byte @Nullable [] code, Instant until) {}

  void insert(Handoff handoff, Next first, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO handoff (site, subject, id, page, return_url_sealed, auth_time,
                      step, code_hash, issued_at, expires_at)
                    VALUES (:site, :subject, :id, :page, :returnUrl, :authTime,
                      :step, :code, :now, :until)
                    """)
                .bind("site", handoff.ref().site())
                .bind("subject", handoff.ref().id().value())
                .bind("id", handoff.id())
                .bind("page", handoff.page())
                .bind("returnUrl", handoff.returnUrlSealed())
                .bind("authTime", handoff.authTime())
                .bind("step", first.step())
                .bind("code", first.code())
                .bind("now", now)
                .bind("until", first.until())
                .execute());
  }

  /**
   * Takes the code of step {@code from} and leaves {@code next}; empty when nobody has that code at
   * that step any more. Of two who come with one code one gets the row.
   */
  Optional<Handoff> advance(byte[] code, HandoffStep from, Next next, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE handoff SET step = :step, code_hash = :next, expires_at = :until
                    WHERE code_hash = :code AND step = :from AND expires_at > :now
                    RETURNING *
                    """)
                .bind("step", next.step())
                .bind("next", next.code())
                .bind("until", next.until())
                .bind("code", code)
                .bind("from", from)
                .bind("now", now)
                .map((rs, ctx) -> Handoff.of(rs))
                .findOne());
  }

  /** Notes what Keycloak's request must find again in the token. */
  void bind(Handoff handoff, String nonce, String challenge) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE handoff SET nonce = :nonce, challenge = :challenge
                    WHERE site = :site AND subject = :subject AND id = :id
                    """)
                .bind("nonce", nonce)
                .bind("challenge", challenge)
                .bind("site", handoff.ref().site())
                .bind("subject", handoff.ref().id().value())
                .bind("id", handoff.id())
                .execute());
  }

  /** One that was redeemed, of its own subject. */
  Optional<Handoff> redeemed(SubjectRef ref, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM handoff
                    WHERE site = :site AND subject = :subject AND id = :id AND step = 'REDEEMED'
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("id", id)
                .map((rs, ctx) -> Handoff.of(rs))
                .findOne());
  }

  /** Removes those that were issued before {@code before}. */
  int purge(Instant before) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("DELETE FROM handoff WHERE issued_at < :before")
                .bind("before", before)
                .execute());
  }
}
