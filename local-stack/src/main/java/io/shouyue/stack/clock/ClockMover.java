package io.shouyue.stack.clock;

import io.shouyue.stack.Pause;
import io.shouyue.stack.Ports;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import java.time.Duration;
import java.util.List;

/**
 * Moves the legal clock of every service in one step that none of them can half see: all rest, the
 * one offset is stored, partitions are made for the new time, all go on and confirm it.
 */
public final class ClockMover {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long BETWEEN_LOOKS_MILLIS = 5;

  private final List<ClockPort> services;
  private final ClockFile file;
  private final Runnable partitionUpkeep;

  /**
   * @param partitionUpkeep makes what the databases need for the time that the file now names
   */
  public ClockMover(Ports ports, ClockFile file, Runnable partitionUpkeep) {
    this.services = Service.domain().stream().map(service -> port(ports, service)).toList();
    this.file = file;
    this.partitionUpkeep = partitionUpkeep;
  }

  /**
   * Moves it forward.
   *
   * @return the new offset
   */
  public Duration move(Duration step) {
    Duration before = file.offset();
    Duration after = before.plus(step);
    Duration valid = before;
    try {
      services.forEach(service -> service.pause(before));
      services.forEach(ClockMover::awaitRest);
      file.set(after);
      valid = after;
      partitionUpkeep.run();
    } finally {
      resumeAll(valid);
    }
    return after;
  }

  private void resumeAll(Duration offset) {
    StackException first = null;
    for (ClockPort service : services) {
      try {
        service.resume(offset);
      } catch (StackException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private static void awaitRest(ClockPort service) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (service.inFlight() > 0) {
      if (System.nanoTime() > end) {
        throw new StackException(
            service.name()
                + " still works on something after two minutes: the clock was not moved.");
      }
      Pause.of(BETWEEN_LOOKS_MILLIS);
    }
  }

  private static ClockPort port(Ports ports, Service service) {
    return new ClockPort(
        service.id(), "http://127.0.0.1:" + ports.managementOf(service) + "/q/clock");
  }
}
