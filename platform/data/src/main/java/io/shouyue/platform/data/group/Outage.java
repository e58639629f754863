package io.shouyue.platform.data.group;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure says that there is no database to write to, rather than that something is wrong
 * with what was written (SQLSTATE classes 08, 53 and 57, or none when no connection was to be had).
 */
public final class Outage {
  private static final List<String> CLASSES = List.of("08", "53", "57");

  private Outage() {}

  /** Whether it is behind that failure. */
  public static boolean isBehind(Throwable failed) {
    for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String state = sql.getSQLState();
        return state == null || CLASSES.stream().anyMatch(state::startsWith);
      }
    }
    return false;
  }
}
