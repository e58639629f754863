package io.shouyue.consent.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A change of an endpoint's secret.
 *
 * @param overlapHours how long the old secret signs too; a day when left out, none at 0
 */
public record RotationRequest(@Nullable @PositiveOrZero @Max(168) Integer overlapHours) {
  private static final int USUAL = 24;

  Duration overlap() {
    return Duration.ofHours(overlapHours == null ? USUAL : overlapHours);
  }
}
