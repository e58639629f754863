package io.shouyue.consent.suppression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers in the order of the contacts. */
public record SuppressionCheckView(List<One> items) {

  /** Whether a contact must be left alone. */
  public record One(
      boolean suppressed, @Nullable Instant since, @Nullable SuppressionSource source) {
    static One of(Optional<Suppression> suppression) {
      return suppression
          .map(one -> new One(true, one.since(), one.source()))
          .orElseGet(() -> new One(false, null, null));
    }
  }

  static SuppressionCheckView of(List<Optional<Suppression>> checked) {
    return new SuppressionCheckView(checked.stream().map(One::of).toList());
  }
}
