package io.shouyue.retention.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One open thing.
 *
 * @param amount in yuan; null where it is no matter of money
 * @param blocks whether the cancellation waits for it
 * @param how it is settled
 * @param waivable whether the person may give it up instead
 * @param waivedAt when they did
 */
public record Obligation(
    ObligationKind kind,
    @Nullable BigDecimal amount,
    boolean blocks,
    String how,
    boolean waivable,
    @Nullable Instant waivedAt) {

  /** Whether it holds the cancellation up now. */
  boolean isBlocking() {
    return blocks && waivedAt == null;
  }

  Obligation waived(Instant at) {
    return new Obligation(kind, amount, blocks, how, waivable, at);
  }
}
