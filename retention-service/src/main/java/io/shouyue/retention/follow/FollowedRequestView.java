package io.shouyue.retention.follow;

import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldLine;
import io.shouyue.retention.hold.HoldState;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.ClockView;
import io.shouyue.retention.request.RequestEvent;
import io.shouyue.retention.request.RequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request as whoever has its number sees it: no words of anybody, no id.
 *
 * @param due earliest due instant of its running clocks; null when none runs
 * @param steps oldest first
 * @param held what a granted cancellation left; null otherwise
 */
@Schema(name = "FollowedRequest")
public record FollowedRequestView(
    String number,
    RequestType type,
    RequestState state,
    Instant receivedAt,
    @Nullable Instant closedAt,
    @Nullable Instant due,
    List<ClockView> clocks,
    List<StepView> steps,
    @Nullable HeldView held) {

  /** A step that was taken. */
  @Schema(name = "FollowedStep")
  public record StepView(Instant at, RequestState to) {

    static StepView of(RequestEvent event) {
      return new StepView(event.at(), event.to());
    }
  }

  /**
   * What is still kept, and until when.
   *
   * @param endsAt exclusive; null until the hold runs
   */
  @Schema(name = "FollowedHold")
  public record HeldView(
      HoldState state,
      int days,
      @Nullable Instant startedAt,
      @Nullable LocalDate lastDay,
      @Nullable Instant endsAt,
      List<LineView> lines) {

    static HeldView of(Hold hold) {
      return new HeldView(
          hold.state(),
          hold.days(),
          hold.startedAt(),
          hold.lastDay(),
          hold.endsAt(),
          hold.lines().stream().map(LineView::of).toList());
    }
  }

  /** A field that is kept, on which basis, and whether longer than that. */
  @Schema(name = "FollowedHoldLine")
  public record LineView(
      String field,
      String basis,
      String basisPeriod,
      @Nullable LocalDate basisLastDay,
      boolean exceedsBasis) {

    static LineView of(HoldLine line) {
      return new LineView(
          line.field(),
          line.basis(),
          line.basisPeriod().text(),
          line.basisLastDay(),
          line.exceedsBasis());
    }
  }
}
