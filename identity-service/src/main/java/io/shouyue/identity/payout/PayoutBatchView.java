package io.shouyue.identity.payout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch.
 *
 * @param maker who made it
 * @param checker who approved it
 * @param checksum SHA-256 of the file, in hex; absent until it is approved
 * @param items its lines; absent in lists
 */
public record PayoutBatchView(
    String id,
    PayoutBatchState state,
    int lines,
    String maker,
    @Nullable String checker,
    @Nullable String checksum,
    Instant madeAt,
    @Nullable Instant approvedAt,
    @Nullable Instant closedAt,
    @Nullable List<Line> items) {

  /**
   * A line; whose account it is, only the file says.
   *
   * @param outcome PAID or FAILED; absent while it is open
   */
  public record Line(
      int line,
      String verification,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable String bankReference) {
    static Line of(PayoutLine line) {
      return new Line(
          line.number(),
          line.verification(),
          line.outcome() == null ? null : line.outcome().name(),
          line.reason(),
          line.bankReference());
    }
  }

  static PayoutBatchView of(PayoutBatch batch, @Nullable List<PayoutLine> lines) {
    return new PayoutBatchView(
        batch.id(),
        batch.state(),
        batch.lines(),
        batch.maker(),
        batch.checker(),
        batch.checksum(),
        batch.madeAt(),
        batch.approvedAt(),
        batch.closedAt(),
        lines == null ? null : lines.stream().map(Line::of).toList());
  }
}
