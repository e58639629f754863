package io.shouyue.retention.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calendar data on the classpath: {@code calendar/<year>.properties}, one per notice, and
 * {@code calendar/regulation.properties}. A file that contradicts itself is refused as a whole.
 */
public final class CalendarFiles {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2099;

  private CalendarFiles() {}

  public static LegalCalendar load() {
    List<HolidayNotice> notices = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      Properties file = read(year + ".properties");
      if (file != null) {
        notices.add(notice(file));
      }
    }
    Properties regulation = read("regulation.properties");
    if (regulation == null) {
      throw new IllegalStateException("calendar/regulation.properties is missing");
    }
    return new LegalCalendar(notices, regulation(regulation));
  }

  static HolidayNotice notice(Properties file) {
    int year = Integer.parseInt(file.getProperty("year"));
    String published = file.getProperty("published");
    HolidayNotice notice =
        new HolidayNotice(
            year,
            file.getProperty("notice"),
            published == null ? null : LocalDate.parse(published),
            file.getProperty("source"),
            days(file, "off."),
            days(file, "work."));
    check(notice, Integer.parseInt(file.getProperty("working-days")));
    return notice;
  }

  private static void check(HolidayNotice notice, int workingDays) {
    notice.work().keySet().stream()
        .filter(day -> notice.off().containsKey(day))
        .findFirst()
        .ifPresent(
            day -> {
              throw new IllegalStateException(day + " is both off and worked");
            });
    LegalCalendar alone =
        new LegalCalendar(List.of(notice), new HolidayRegulation(Map.of(), Map.of()));
    long counted = alone.daysOf(notice.year()).filter(LegalDay::isWorked).count();
    if (counted != workingDays) {
      throw new IllegalStateException(
          "%d has %d working days, not %d".formatted(notice.year(), counted, workingDays));
    }
  }

  private static HolidayRegulation regulation(Properties file) {
    Map<MonthDay, String> every = new HashMap<>();
    each(file, "every.", (code, word) -> every.put(MonthDay.parse("--" + word), code));
    return new HolidayRegulation(every, days(file, "moving."));
  }

  private static Map<LocalDate, String> days(Properties file, String prefix) {
    Map<LocalDate, String> days = new HashMap<>();
    each(file, prefix, (code, word) -> range(word, day -> days.put(day, code)));
    return days;
  }

  private static void each(Properties file, String prefix, BiConsumer<String, String> use) {
    for (String key : file.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        for (String word : file.getProperty(key).strip().split("\\s+", -1)) {
          use.accept(key.substring(prefix.length()), word);
        }
      }
    }
  }

  private static void range(String word, Consumer<LocalDate> use) {
    String[] ends = word.split("\\.\\.", -1);
    LocalDate last = LocalDate.parse(ends[ends.length - 1]);
    LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).forEach(use);
  }

  private static @Nullable Properties read(String name) {
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
