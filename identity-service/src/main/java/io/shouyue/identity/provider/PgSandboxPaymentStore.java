package io.shouyue.identity.provider;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code sandbox_payment}: the books of the bank that the sandbox plays. */
@ApplicationScoped
class PgSandboxPaymentStore {
  private final Jdbi jdbi;
  private final LegalClock clock;

  PgSandboxPaymentStore(Jdbi jdbi, LegalClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Books the first order under a reference; false for every later one, which is only counted. */
  boolean book(SubjectRef ref, String reference, PayoutVerdict outcome) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    INSERT INTO sandbox_payment (site, reference, subject, outcome, calls, made_at)
                    VALUES (:site, :reference, :subject, :outcome, 1, :at)
                    ON CONFLICT (site, reference)
                      DO UPDATE SET calls = sandbox_payment.calls + 1
                    RETURNING calls
                    """)
                .bind("site", ref.site())
                .bind("reference", reference)
                .bind("subject", ref.id().value())
                .bind("outcome", outcome)
                .bind("at", clock.now())
                .mapTo(Integer.class)
                .map(calls -> calls == 1)
                .one());
  }

  Optional<PayoutVerdict> find(SubjectRef ref, String reference) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT outcome FROM sandbox_payment
                    WHERE site = :site AND reference = :reference
                    """)
                .bind("site", ref.site())
                .bind("reference", reference)
                .mapTo(String.class)
                .map(PayoutVerdict::valueOf)
                .findOne());
  }

  int count(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM sandbox_payment WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }

  int delete(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("DELETE FROM sandbox_payment WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .execute());
  }
}
