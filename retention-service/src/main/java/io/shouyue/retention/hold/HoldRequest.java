package io.shouyue.retention.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of what may be done to a hold. */
public sealed interface HoldRequest {

  /**
   * The officer's decision on a line.
   *
   * @param decision only {@code KEEP}
   * @param reason why the longer period is right although the basis does not ask for it
   */
  @Schema(name = "NewHoldLineDecision")
  record Decide(
      @Nullable @Pattern(regexp = "KEEP") String decision,
      @NotBlank @Size(max = 2_000) String reason)
      implements HoldRequest {}

  /**
   * Asks to read held fields.
   *
   * @param justification the order's number, the incident, the case
   * @param fields which held fields, and no others
   */
  @Schema(name = "NewBreakGlass")
  record Ask(
      @NotNull BreakGlassReason reason,
      @NotBlank @Size(max = 2_000) String justification,
      @NotEmpty List<@NotBlank String> fields)
      implements HoldRequest {

    @Override
    public String toString() {
      return "Ask[" + reason + "]";
    }
  }
}
