package io.shouyue.platform.error;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a failure is told in a log. */
public final class Causes {
  private Causes() {}

  /**
   * The classes of the failure and of its causes, the outermost first. Class names only: messages
   * of foreign exceptions may hold what a person typed.
   */
  public static String of(Throwable failed) {
    return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
        .map(cause -> cause.getClass().getSimpleName())
        .collect(Collectors.joining("<"));
  }
}
