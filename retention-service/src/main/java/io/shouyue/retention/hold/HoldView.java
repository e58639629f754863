package io.shouyue.retention.hold;

import io.shouyue.retention.site.BasisKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hold, without any of what it holds.
 *
 * @param flags {@code exceeds-basis} when any line does; {@code decision-missing} when the officer
 *     has not decided on one of those
 */
@Schema(name = "Hold")
public record HoldView(
    String id,
    @Nullable String subject,
    String erasure,
    HoldState state,
    int days,
    @Nullable Instant startedAt,
    @Nullable LocalDate lastDay,
    @Nullable Instant endsAt,
    @Nullable Instant endedAt,
    List<String> flags,
    List<Line> lines) {

  /** One held field and why. */
  @Schema(name = "HoldLine")
  public record Line(
      String field,
      BasisKind basisKind,
      String basis,
      String basisPeriod,
      String promisedPeriod,
      @Nullable LocalDate basisLastDay,
      List<String> flags,
      @Nullable Decision decision) {

    static Line of(HoldLine line) {
      HoldLine.LineDecision decided = line.decision();
      return new Line(
          line.field(),
          line.basisKind(),
          line.basis(),
          line.basisPeriod().text(),
          line.promisedPeriod().text(),
          line.basisLastDay(),
          line.exceedsBasis() ? List.of("exceeds-basis") : List.of(),
          decided == null
              ? null
              : new Decision(decided.at(), decided.by(), decided.decision(), decided.reason()));
    }
  }

  /** The officer's word on a line that exceeds its basis. */
  @Schema(name = "HoldLineDecision")
  public record Decision(Instant at, String by, String decision, String reason) {}

  static HoldView of(Hold hold) {
    return new HoldView(
        hold.id(),
        hold.subject(),
        hold.plan(),
        hold.state(),
        hold.days(),
        hold.startedAt(),
        hold.lastDay(),
        hold.endsAt(),
        hold.endedAt(),
        flags(hold),
        hold.lines().stream().map(Line::of).toList());
  }

  private static List<String> flags(Hold hold) {
    boolean exceeds = hold.lines().stream().anyMatch(HoldLine::exceedsBasis);
    boolean undecided =
        hold.lines().stream().anyMatch(line -> line.exceedsBasis() && line.decision() == null);
    if (!exceeds) {
      return List.of();
    }
    return undecided ? List.of("exceeds-basis", "decision-missing") : List.of("exceeds-basis");
  }
}
