package io.shouyue.consent.suppression;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A contact whose owner wants to be reached again. */
public record SuppressionLiftRequest(
    @NotBlank @Size(max = 64) String purpose, @NotNull @Valid ContactRequest contact) {}
