package io.shouyue.consent.purpose;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A place abroad that data go to, with what PIPL 39 wants told of it.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Destination(
    @NotBlank @Size(max = 64) String code,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
    @NotBlank @Size(max = 200) String recipient,
    @NotBlank @Size(max = 200) String contact,
    @NotNull LocalText safeguards,
    @NotNull LocalText risks) {

  /** The same one with the same safeguards and risks; its contact may be another. */
  boolean addsNothingTo(Destination old) {
    return code.equals(old.code)
        && country.equals(old.country)
        && recipient.equals(old.recipient)
        && safeguards.equals(old.safeguards)
        && risks.equals(old.risks);
  }
}
