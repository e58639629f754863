package io.shouyue.identity.stepup;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code step_up}: attempts, never what was typed. */
@ApplicationScoped
class PgStepUpStore {
  private final Jdbi jdbi;

  PgStepUpStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(SubjectRef ref, StepUp attempt) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO step_up (site, subject, request, way, verified, suffices, tried_at)
                    VALUES (:site, :subject, :request, :way, :right, :suffices, :at)
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("request", attempt.request())
                .bind("way", attempt.way())
                .bind("right", attempt.right())
                .bind("suffices", attempt.suffices())
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

  /** What was right since {@code since}, the newest first. */
  List<StepUp> right(SubjectRef ref, Instant since) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT request, way, suffices, tried_at FROM step_up
                    WHERE site = :site AND subject = :subject AND verified
                      AND tried_at >= :since
                    ORDER BY tried_at DESC, id DESC
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("since", since)
                .map(
                    (rs, ctx) ->
                        new StepUp(
                            rs.getString("request"),
                            StepUpWay.valueOf(rs.getString("way")),
                            true,
                            rs.getBoolean("suffices"),
                            rs.getTimestamp("tried_at").toInstant()))
                .list());
  }

  /** Whether this way was right for the request. */
  boolean hasRight(SubjectRef ref, String request, StepUpWay way) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT EXISTS (SELECT FROM step_up
                      WHERE site = :site AND subject = :subject AND request = :request
                        AND way = :way AND verified)
                    """)
                .bind("site", ref.site())
                .bind("subject", ref.id().value())
                .bind("request", request)
                .bind("way", way)
                .mapTo(Boolean.class)
                .one());
  }
}
