package io.shouyue.stack.launch;

import io.shouyue.stack.Progress;
import io.shouyue.stack.SeedKind;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.clock.ClockFile;
import io.shouyue.stack.seed.Seeding;
import java.nio.file.Files;

/** Fills a new stack with its demo. What was filled before is left alone. */
final class Filling {
  private static final int TRIES = 2;

  private final StackSettings settings;
  private final Progress progress;
  private final ClockFile clockFile;

  Filling(StackSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.clockFile = new ClockFile(settings.workspace().clockFile());
  }

  /** Sets the legal clock of a new data folder a year back, when a year is to be played in it. */
  void beforeStart() {
    boolean isNew =
        !Files.exists(settings.workspace().clockFile())
            && !Files.exists(settings.workspace().databases());
    if (settings.seed() == SeedKind.YEAR && isNew) {
      clockFile.set(DemoYear.BEFORE);
    }
  }

  /** Tries it once more when it fails; then that is told and stops nothing. */
  void fill(SeedKind kind, Seeding seeding, String origin, DemoYear year) {
    boolean filled = kind == SeedKind.NOTHING;
    for (int tries = 0; !filled && tries < TRIES; tries++) {
      filled = filled(kind, seeding, origin, year);
    }
    if (!filled && clockFile.isBehind()) {
      year.endNow();
      progress.warn("The demo's year is loaded in part. ./shouyue reset, then up, begins it anew.");
    }
  }

  private boolean filled(SeedKind kind, Seeding seeding, String origin, DemoYear year) {
    try {
      // A year that was begun is ended first, whatever is asked for.
      if (clockFile.isBehind()) {
        progress.say("the demo's year is played, once for this data folder");
        progress.step("demo's year", "", () -> seeding.year(origin, year, progress));
        return true;
      }
      progress.step("demo site", "", () -> seeding.site(origin));
      if (kind == SeedKind.SMALL) {
        progress.step("made-up people", "", () -> seeding.people(clockFile.offset()));
      }
      return true;
    } catch (Exception e) {
      progress.warn("The demo could not be loaded: " + e.getMessage() + " ./shouyue seed retries.");
      return false;
    }
  }
}
