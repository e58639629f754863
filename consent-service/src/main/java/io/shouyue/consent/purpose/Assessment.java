package io.shouyue.consent.purpose;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Where the impact assessment of a purpose is (PIPL 55, 56); the document itself stays with the
 * site, which keeps it for three years at least.
 *
 * @param sha256 of the document, in hexadecimal
 * @param date it was signed on
 * @param signer the office that signed it, such as {@code DPO}
 */
public record Assessment(
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
    @NotNull LocalDate date,
    @NotBlank @Size(max = 100) String signer,
    @NotNull Result result) {
  /** What it came to. */
  public enum Result {
    ACCEPTABLE,
    ACCEPTABLE_WITH_MEASURES,
    HIGH_RISK
  }
}
