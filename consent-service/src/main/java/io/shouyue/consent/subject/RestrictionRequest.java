package io.shouyue.consent.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Everything a person has restricted or refused, as it is now; what is left out is so no more.
 *
 * @param restricted purposes whose processing is restricted; {@code *} for all but legal duties
 * @param objected purposes that were refused; {@code *} for all but legal duties
 */
public record RestrictionRequest(
    @NotNull @Size(max = 200) List<@NotBlank @Size(max = 64) String> restricted,
    @NotNull @Size(max = 200) List<@NotBlank @Size(max = 64) String> objected) {}
