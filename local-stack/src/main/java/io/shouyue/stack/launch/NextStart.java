package io.shouyue.stack.launch;

import io.shouyue.stack.Progress;
import io.shouyue.stack.StackException;
import io.shouyue.stack.aot.Training;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prepares in the background that the next start of this build takes less time. */
final class NextStart {
  private final Progress progress;
  private @Nullable Training running;
  private boolean cancelled;

  NextStart(Progress progress) {
    this.progress = progress;
  }

  /**
   * Begins, one application after the other.
   *
   * @param trainings looked for one by one, each when the one before is done
   */
  void prepare(Stream<Optional<Training>> trainings) {
    Thread thread = new Thread(() -> trainings.flatMap(Optional::stream).forEach(this::run));
    thread.setDaemon(true);
    thread.setName("next-start");
    thread.start();
  }

  private void run(Training training) {
    synchronized (this) {
      if (cancelled) {
        return;
      }
      running = training;
    }
    try {
      training.run();
    } catch (StackException e) {
      if (!isCancelled()) {
        progress.warn("The next start will take as long as this one did: " + e.getMessage());
      }
    }
  }

  /** Cuts short what runs and begins nothing more. */
  void cancel() {
    Training last;
    synchronized (this) {
      cancelled = true;
      last = running;
    }
    if (last != null) {
      last.cancel();
    }
  }

  private synchronized boolean isCancelled() {
    return cancelled;
  }
}
