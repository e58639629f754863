package io.shouyue.consent.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One item's answer.
 *
 * @param act which click it was; choices with the same one were made together
 */
public record ChoiceRequest(
    @NotBlank @Size(max = 64) String purpose,
    @NotNull Choice choice,
    @NotBlank @Size(max = 64) String act) {

  boolean isGiven() {
    return choice == Choice.GIVEN;
  }
}
