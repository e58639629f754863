package io.shouyue.retention.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calendar data on the classpath: {@code calendar/<year>.properties}, one per notice, and
 * {@code calendar/regulation.properties}. A file that contradicts itself stops the start.
 */
public final class CalendarFiles {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2099;

  private CalendarFiles() {}

  public static LegalCalendar load() {
    HolidayRegulation regulation = regulation();
    return new LegalCalendar(notices(regulation), regulation);
  }

  /** The notices that come with the service, oldest first. */
  public static List<HolidayNotice> notices(HolidayRegulation regulation) {
    List<HolidayNotice> notices = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      Properties file = file(year + ".properties");
      if (file != null) {
        notices.add(NoticeFile.read(file, regulation));
      }
    }
    return notices;
  }

  /** What is off in every year, notice or not. */
  public static HolidayRegulation regulation() {
    Properties file = file("regulation.properties");
    if (file == null) {
      throw new IllegalStateException("calendar/regulation.properties is missing");
    }
    Map<MonthDay, String> every = new HashMap<>();
    NoticeFile.each(file, "every.", (code, word) -> every.put(MonthDay.parse("--" + word), code));
    return new HolidayRegulation(every, NoticeFile.days(file, "moving."));
  }

  private static @Nullable Properties file(String name) {
    try (InputStream in = CalendarFiles.class.getResourceAsStream("/calendar/" + name)) {
      if (in == null) {
        return null;
      }
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
