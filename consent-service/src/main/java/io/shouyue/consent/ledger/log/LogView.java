package io.shouyue.consent.ledger.log;

import io.shouyue.proof.Checkpoint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the log fares.
 *
 * @param size leaves that have a place
 * @param publishedSize leaves under the published checkpoint
 * @param waiting leaves without a place
 * @param refusal why nothing is signed; absent while all is well
 * @param closed origins of earlier logs, each closed because the database was restored
 */
public record LogView(
    int number,
    String origin,
    String verifierKey,
    long size,
    long publishedSize,
    @Nullable Instant publishedAt,
    long waiting,
    @Nullable String refusal,
    List<String> closed) {
  static LogView of(List<LogHead> logs, long waiting) {
    LogHead head = logs.getFirst();
    return new LogView(
        head.number(),
        head.origin(),
        head.key().toString(),
        head.size(),
        head.published().map(Checkpoint::size).orElse(0L),
        head.publishedAt(),
        waiting,
        head.refusal(),
        logs.stream().skip(1).map(LogHead::origin).toList());
  }
}
