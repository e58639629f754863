package io.shouyue.retention.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one notice as its file has it: {@code year}, {@code notice}, {@code published}, {@code
 * source}, {@code working-days}, and days as {@code off.<holiday>} and {@code work.<holiday>}.
 */
public final class NoticeFile {

  private static final int LONGEST_RANGE = 31;

  private NoticeFile() {}

  /**
   * Reads and checks a notice.
   *
   * @throws BadNoticeException naming everything that is wrong with it
   */
  public static HolidayNotice read(String text, HolidayRegulation regulation) {
    Properties file = new Once();
    try {
      file.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return read(file, regulation);
  }

  static HolidayNotice read(Properties file, HolidayRegulation regulation) {
    String published = file.getProperty("published");
    HolidayNotice notice =
        new HolidayNotice(
            number(file, "year"),
            required(file, "notice"),
            published == null ? null : day("published", published),
            required(file, "source"),
            days(file, "off."),
            days(file, "work."));
    List<NoticeFault> faults = NoticeCheck.faults(notice, number(file, "working-days"), regulation);
    if (!faults.isEmpty()) {
      throw new BadNoticeException(faults);
    }
    return notice;
  }

  static Map<LocalDate, String> days(Properties file, String prefix) {
    Map<LocalDate, String> days = new HashMap<>();
    each(file, prefix, (code, word) -> range(prefix + code, word, day -> days.put(day, code)));
    return days;
  }

  static void each(Properties file, String prefix, BiConsumer<String, String> use) {
    for (String key : file.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        for (String word : file.getProperty(key).strip().split("\\s+", -1)) {
          use.accept(key.substring(prefix.length()), word);
        }
      }
    }
  }

  private static void range(String field, String word, Consumer<LocalDate> use) {
    String[] ends = word.split("\\.\\.", -1);
    LocalDate first = day(field, ends[0]);
    LocalDate last = day(field, ends[ends.length - 1]);
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_RANGE))) {
      throw BadNoticeException.of(field, "malformed", word + " is no range of days");
    }
    first.datesUntil(last.plusDays(1)).forEach(use);
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      throw BadNoticeException.of(field, "malformed", text + " is no day");
    }
  }

  private static int number(Properties file, String key) {
    try {
      return Integer.parseInt(required(file, key).strip());
    } catch (NumberFormatException unreadable) {
      throw BadNoticeException.of(key, "malformed", key + " is no number");
    }
  }

  private static String required(Properties file, String key) {
    @Nullable String value = file.getProperty(key);
    if (value == null || value.isBlank()) {
      throw BadNoticeException.of(key, "required", key + " is missing");
    }
    return value.strip();
  }

  /** A file in which a key stands once. */
  private static final class Once extends Properties {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw BadNoticeException.of(String.valueOf(key), "duplicate", key + " stands twice");
      }
      return super.put(key, value);
    }
  }
}
