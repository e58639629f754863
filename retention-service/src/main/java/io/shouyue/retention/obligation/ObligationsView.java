package io.shouyue.retention.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is open before a cancellation.
 *
 * @param goesOnAt when it goes on if the website says nothing
 * @param blocking whether it waits for something named here
 */
@Schema(name = "Obligations")
public record ObligationsView(
    Instant goesOnAt, @Nullable Instant answeredAt, boolean blocking, List<Item> obligations) {

  /** One open thing; {@code index} names it when it is given up. */
  @Schema(name = "Obligation")
  public record Item(
      int index,
      ObligationKind kind,
      @Nullable BigDecimal amount,
      boolean blocks,
      String how,
      boolean waivable,
      @Nullable Instant waivedAt) {}

  static ObligationsView of(Obligations told) {
    return new ObligationsView(
        told.goesOnAt(),
        told.answeredAt(),
        told.isBlocking(),
        IntStream.range(0, told.items().size())
            .mapToObj(index -> item(index, told.items().get(index)))
            .toList());
  }

  private static Item item(int index, Obligation one) {
    return new Item(
        index, one.kind(), one.amount(), one.blocks(), one.how(), one.waivable(), one.waivedAt());
  }
}
