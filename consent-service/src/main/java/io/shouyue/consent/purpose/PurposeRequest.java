package io.shouyue.consent.purpose;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a purpose. What is left out is false, none or empty.
 *
 * @param reworded that title, text and method mean what they meant in the version before
 * @param effectiveFrom from when it shall hold once published; at once when left out or past
 */
public record PurposeRequest(
    @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{1,63}") String code,
    @NotNull LocalText title,
    @NotNull LocalText text,
    @NotNull LegalBasis legalBasis,
    @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 64) String> categories,
    @NotNull LocalText method,
    boolean sensitive,
    @Nullable LocalText necessityAndImpact,
    boolean necessary,
    @Nullable SeparateConsent separateConsent,
    @Nullable @Size(max = 50) List<@Valid Recipient> recipients,
    @Nullable @Size(max = 50) List<@Valid Destination> destinations,
    @NotNull @Valid Retention retention,
    @Nullable @Positive @Max(36525) Integer validityDays,
    @Nullable AutomatedDecision automatedDecision,
    @Nullable LocalText nonPersonalised,
    @Nullable @Valid Assessment assessment,
    @Nullable @Min(7) @Max(3650) Integer askAgainDays,
    @Nullable Boolean reworded,
    @Nullable Instant effectiveFrom) {

  PurposeDefinition definition() {
    return new PurposeDefinition(
        title,
        text,
        legalBasis,
        categories,
        method,
        sensitive,
        necessityAndImpact,
        necessary,
        separateConsent == null ? SeparateConsent.NONE : separateConsent,
        recipients == null ? List.of() : recipients,
        destinations == null ? List.of() : destinations,
        retention,
        validityDays,
        automatedDecision == null ? AutomatedDecision.NONE : automatedDecision,
        nonPersonalised,
        assessment,
        askAgainDays,
        reworded);
  }
}
