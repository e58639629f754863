package io.shouyue.consent.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records of another service that shall have a leaf each. */
public record LogEntriesRequest(
    @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid One> entries) {
  /**
   * One of them.
   *
   * @param key names it at the one who sends it, as an {@code Idempotency-Key} would
   */
  @Schema(name = "KeyedLogEntry")
  public record One(
      @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,200}") String key,
      @NotNull @Valid LogEntryRequest entry) {}
}
