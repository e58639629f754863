package io.shouyue.retention.hold;

import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.site.BasisKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One held field.
 *
 * @param basisLastDay last day that the basis itself asks for; null until the hold runs
 * @param exceedsBasis whether the hold runs longer than that
 * @param decision the officer's, dated, when the line exceeds its basis
 */
public record HoldLine(
    String field,
    BasisKind basisKind,
    String basis,
    Span basisPeriod,
    Span promisedPeriod,
    @Nullable LocalDate basisLastDay,
    boolean exceedsBasis,
    @Nullable LineDecision decision) {

  HoldLine measured(LocalDate basisDay, DueDate end) {
    return new HoldLine(
        field,
        basisKind,
        basis,
        basisPeriod,
        promisedPeriod,
        basisDay,
        end.dueDate().isAfter(basisDay),
        decision);
  }

  HoldLine decided(LineDecision made) {
    return new HoldLine(
        field, basisKind, basis, basisPeriod, promisedPeriod, basisLastDay, exceedsBasis, made);
  }

  /** The officer's decision on a line that exceeds its basis. */
  public record LineDecision(Instant at, String by, String decision, String reason) {}
}
