package io.shouyue.retention.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
   * @param justification why these fields, in words
   * @param fields which held fields, and no others
   * @param reference the person's request, the order's number, the incident, the case number
   * @param authority for an order and for litigation: who ordered, or the court
   * @param article for an order: by which the authority may ask
   * @param issuedOn for an order: its day
   * @param secrecy for an order that forbids telling the person: by which article
   */
  @Schema(name = "NewBreakGlass")
  record Ask(
      @NotNull BreakGlassReason reason,
      @NotBlank @Size(max = 2_000) String justification,
      @NotEmpty List<@NotBlank String> fields,
      @NotBlank @Size(max = 200) String reference,
      @Nullable @Size(min = 1, max = 200) String authority,
      @Nullable @Size(min = 1, max = 200) String article,
      @Nullable LocalDate issuedOn,
      @Nullable @Size(min = 1, max = 200) String secrecy)
      implements HoldRequest {

    BreakGlassGround ground() {
      return new BreakGlassGround(reference, authority, article, issuedOn, secrecy);
    }

    @Override
    public String toString() {
      return "Ask[" + reason + "]";
    }
  }
}
