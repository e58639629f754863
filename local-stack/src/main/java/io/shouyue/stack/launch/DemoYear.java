package io.shouyue.stack.launch;

import io.shouyue.stack.Ports;
import io.shouyue.stack.clock.ClockFile;
import io.shouyue.stack.clock.ClockMover;
import io.shouyue.stack.seed.year.YearClock;
import java.time.Duration;
import java.time.Instant;

/**
 * The legal clock of a stack while its first year is played: behind the machine's by the days that
 * are still to come. The offset alone says how far the year is, so a start that was broken off goes
 * on from there.
 */
final class DemoYear implements YearClock {
  /** Where the clock of a new data folder begins. */
  static final Duration BEFORE = Duration.ofDays(-365);

  private final ClockFile file;
  private final ClockMover mover;

  /** The databases have what they need until the present and beyond from the start. */
  DemoYear(Ports ports, ClockFile file) {
    this.file = file;
    this.mover = new ClockMover(ports, file, () -> {});
  }

  @Override
  public int day() {
    return (int) file.offset().minus(BEFORE).toDays();
  }

  @Override
  public Instant now() {
    return Instant.now().plus(file.offset());
  }

  @Override
  public void goTo(int day) {
    Duration step = BEFORE.plusDays(day).minus(file.offset());
    if (step.isPositive()) {
      mover.move(step);
    }
  }

  /** Goes to the present, whatever was still to happen. */
  void endNow() {
    mover.move(file.offset().negated());
  }
}
