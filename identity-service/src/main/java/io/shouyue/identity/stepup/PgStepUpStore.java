package io.shouyue.identity.stepup;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code step_up}: attempts, never what was typed. */
@ApplicationScoped
class PgStepUpStore {
  private final Jdbi jdbi;

  PgStepUpStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(SubjectRef ref, String request, StepUp attempt) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO step_up (site, subject, request, verified, tried_at)
                    VALUES (:site, :subject, :request, :verified, :at)
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("request", request)
                .bind("verified", attempt.verified())
                .bind("at", attempt.at())
                .execute());
  }

  /** Wrong attempts since {@code since}, which only count while others wait for this one. */
  int failuresSince(SubjectRef ref, Instant since) {
    return jdbi.withHandle(
        h -> {
          h.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))")
              .bind("what", "step-up\n" + ref.site() + "\n" + ref.id().value())
              .mapToMap()
              .list();
          return h.createQuery(
                  """
                  SELECT count(*) FROM step_up
                  WHERE site = :site AND subject = :subject AND NOT verified
                    AND tried_at >= :since
                  """)
              .bind("site", ref.site())
              .bind("subject", ref.id().value())
              .bind("since", since)
              .mapTo(Integer.class)
              .one();
        });
  }

  int count(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM step_up WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }

  int delete(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("DELETE FROM step_up WHERE site = :site AND subject = :subject")
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .execute());
  }
}
