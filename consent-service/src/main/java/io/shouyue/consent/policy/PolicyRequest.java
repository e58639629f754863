package io.shouyue.consent.policy;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A new policy document. */
public record PolicyRequest(
    @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,63}") String document, @NotNull LocalText title) {}
