package io.shouyue.retention.request;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Thirty days after a request is over nothing asks any more who made it: what was sent as proof, in
 * words and in files, and what somebody without an account named to be found by, goes. How identity
 * was proven stays on record.
 */
@ApplicationScoped
public class ProofEndJob implements RecurringJob {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int BATCH = 500;

  private final Jdbi jdbi;
  private final LegalClock time;

  ProofEndJob(Jdbi jdbi, LegalClock time) {
    this.jdbi = jdbi;
    this.time = time;
  }

  @Override
  public String name() {
    return "proof-end";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    Instant before = time.now().minus(KEPT);
    List<String> over =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT id FROM request r
                        WHERE state NOT IN (<open>) AND coalesce(closed_at, answered_at) < :before
                          AND (identifier_sealed IS NOT NULL
                            OR EXISTS (
                              SELECT 1 FROM request_message m
                              WHERE m.request_id = r.id AND m.kind = 'PROOF')
                            OR EXISTS (
                              SELECT 1 FROM request_attachment a
                              WHERE a.request_id = r.id AND a.proof))
                        ORDER BY id LIMIT :batch
                        FOR UPDATE SKIP LOCKED
                        """)
                    .bindList("open", RequestState.OPEN.stream().map(Enum::name).toList())
                    .bind("before", before)
                    .bind("batch", BATCH)
                    .mapTo(String.class)
                    .list());
    over.forEach(this::end);
  }

  private void end(String request) {
    jdbi.useHandle(
        h -> {
          h.execute("DELETE FROM request_message WHERE request_id = ? AND kind = 'PROOF'", request);
          h.execute("DELETE FROM request_attachment WHERE request_id = ? AND proof", request);
          h.execute("UPDATE request SET identifier_sealed = NULL WHERE id = ?", request);
          h.execute("DELETE FROM search_term WHERE request_id = ?", request);
        });
  }
}
