package io.shouyue.retention.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The rules written a second time, as lists of days from another source and nothing else. 2027 and
 * the begin of 2028 are as the regulation alone leaves them.
 */
final class NaiveDays {

  private static final Set<LocalDate> OFF = new HashSet<>();
  private static final Set<LocalDate> WORKED = new HashSet<>();

  static {
    for (String line : lines()) {
      if (line.startsWith("-")) {
        OFF.add(LocalDate.parse(line.substring(1)));
      } else if (line.startsWith("+")) {
        WORKED.add(LocalDate.parse(line.substring(1)));
      }
    }
    for (String day :
        ("2027-01-01 2027-02-05 2027-02-08 2027-04-05 2027-06-09 2027-09-15 2027-10-01"
                + " 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-04-04 2028-05-01 2028-05-02")
            .split(" ", -1)) {
      OFF.add(LocalDate.parse(day));
    }
  }

  private NaiveDays() {}

  static boolean worked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return WORKED.contains(day) || (!weekend && !OFF.contains(day));
  }

  private static String[] lines() {
    try (InputStream in = NaiveDays.class.getResourceAsStream("/calendar/second-source.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
