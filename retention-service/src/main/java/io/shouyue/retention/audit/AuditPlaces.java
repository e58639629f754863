package io.shouyue.retention.audit;

import io.shouyue.retention.audit.AuditChainText.Link;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the chain through each place it is kept in, and compares them. */
final class AuditPlaces {

  /** What came of it, as an exit code. */
  static final int WHOLE = 0;

  static final int BROKEN = 1;
  static final int UNREADABLE = 2;

  private static final int PAGE = 1_000;

  private final PrintStream out;

  AuditPlaces(PrintStream out) {
    this.out = out;
  }

  /** The file alone. */
  int file(Path file) {
    return follow("", file) != null ? WHOLE : Files.isReadable(file) ? BROKEN : UNREADABLE;
  }

  /**
   * The database, then the file beside it. The file may be behind by what was chained last; an
   * event that both have must be the same.
   */
  int both(PgAuditStore store, Path file) {
    Link second = follow("file: ", file);
    if (second == null) {
      return Files.isReadable(file) ? BROKEN : UNREADABLE;
    }
    Link last = Link.START;
    boolean same = second.seq() == 0;
    try {
      List<ChainedEvent> page = store.chainedAfter(0, PAGE);
      while (!page.isEmpty()) {
        for (ChainedEvent event : page) {
          last = AuditChainText.follow(last, AuditChainText.line(event));
          same |= last.equals(second);
        }
        page = store.chainedAfter(last.seq(), PAGE);
      }
    } catch (IllegalArgumentException broken) {
      out.println("database: INVALID after " + last.seq() + ": " + broken.getMessage());
      return BROKEN;
    }
    out.println("database: VALID " + last.seq() + " events, head " + last.hash());
    out.println(
        same
            ? "the file agrees and is " + (last.seq() - second.seq()) + " events behind"
            : "the file does NOT agree with the database");
    return same ? WHOLE : BROKEN;
  }

  /** The last link; null when the chain breaks or the file cannot be read. */
  private @Nullable Link follow(String place, Path file) {
    Link last = Link.START;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = AuditChainText.follow(last, line);
      }
      out.println(place + "VALID " + last.seq() + " events, head " + last.hash());
      return last;
    } catch (IOException unreadable) {
      out.println(place + "UNREADABLE " + file);
      return null;
    } catch (IllegalArgumentException broken) {
      out.println(place + "INVALID after " + last.seq() + ": " + broken.getMessage());
      return null;
    }
  }
}
