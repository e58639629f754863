package io.shouyue.consent.purpose;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * How long data of a purpose are kept (PIPL 17, 19).
 *
 * @param text the rule as people read it
 * @param days calendar days after the purpose ends, when the rule is that plain
 */
public record Retention(
    @NotNull LocalText text, @Nullable @PositiveOrZero @Max(36525) Integer days) {}
