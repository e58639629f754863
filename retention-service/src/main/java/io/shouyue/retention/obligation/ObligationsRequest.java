package io.shouyue.retention.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a website says is open; an empty list says that nothing is. */
@Schema(name = "NewObligations")
public record ObligationsRequest(@NotNull @Size(max = 50) List<@NotNull @Valid Item> obligations) {

  /**
   * One open thing.
   *
   * @param amount in yuan
   * @param blocks only for {@code DEBT} and {@code RUNNING_SERVICE}
   * @param how the person settles it
   * @param waivable whether they may give it up instead
   */
  @Schema(name = "NewObligation")
  public record Item(
      @NotNull ObligationKind kind,
      @Nullable @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal amount,
      boolean blocks,
      @NotBlank @Size(max = 500) String how,
      boolean waivable) {}

  List<Obligation> toObligations() {
    return obligations.stream()
        .map(
            item ->
                new Obligation(
                    item.kind(), item.amount(), item.blocks(), item.how(), item.waivable(), null))
        .toList();
  }
}
