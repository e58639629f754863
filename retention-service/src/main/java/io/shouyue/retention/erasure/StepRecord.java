package io.shouyue.retention.erasure;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of one plan.
 *
 * @param attempts how often it was tried
 * @param lastError code of what stopped the last attempt that failed
 * @param counts what it touched, by name
 */
public record StepRecord(
    ErasureStep step,
    int attempts,
    @Nullable String lastError,
    @Nullable Instant doneAt,
    Map<String, Long> counts) {

  public StepRecord {
    counts = Map.copyOf(counts);
  }

  public boolean isDone() {
    return doneAt != null;
  }
}
