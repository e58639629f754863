package io.shouyue.retention.datamap;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values coarser; what it cannot read becomes nothing, never stays. */
final class Generaliser {

  private static final int TOP_AGE = 80;

  /** How many characters may stand before a city's last. */
  static final int FARTHEST_CITY = 20;

  /** Lower edges, ascending. */
  static final List<BigDecimal> BANDS =
      List.of(0, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000).stream()
          .map(BigDecimal::valueOf)
          .toList();

  private Generaliser() {}

  static @Nullable LocalDate date(Generalisation how, LocalDate value, LocalDate today) {
    return switch (how) {
      case FIVE_YEARS, TEN_YEARS -> {
        int years = years(how);
        int year = Math.max(value.getYear(), oldest(how, today));
        yield LocalDate.of(year - Math.floorMod(year, years), 1, 1);
      }
      case WEEK -> value.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> value.withDayOfMonth(1);
      case YEAR -> value.withDayOfYear(1);
      case MONEY_BAND, CITY -> null;
    };
  }

  static @Nullable BigDecimal amount(Generalisation how, BigDecimal value) {
    if (how != Generalisation.MONEY_BAND) {
      return null;
    }
    if (value.signum() < 0) {
      BigDecimal positive = amount(how, value.negate());
      return positive == null ? null : positive.negate();
    }
    return BANDS.stream().filter(edge -> edge.compareTo(value) <= 0).toList().getLast();
  }

  static @Nullable String text(Generalisation how, String value, LocalDate today) {
    return switch (how) {
      case CITY -> city(value);
      case MONEY_BAND -> number(value);
      case FIVE_YEARS, TEN_YEARS, WEEK, MONTH, YEAR -> {
        LocalDate day = day(value);
        LocalDate coarse = day == null ? null : date(how, day, today);
        yield coarse == null ? null : coarse.toString();
      }
    };
  }

  static boolean isOfDates(Generalisation how) {
    return how != Generalisation.MONEY_BAND && how != Generalisation.CITY;
  }

  /** How many years of birth are one band. */
  static int years(Generalisation how) {
    return how == Generalisation.FIVE_YEARS ? 5 : 10;
  }

  /** First year of the band of the oldest. */
  static int oldest(Generalisation how, LocalDate today) {
    int oldest = today.getYear() - TOP_AGE;
    return oldest - Math.floorMod(oldest, years(how));
  }

  /** Up to and with the first 市, which is the city or the municipality. */
  private static @Nullable String city(String address) {
    int end = address.indexOf('市');
    return end < 0 || address.codePointCount(0, end) > FARTHEST_CITY
        ? null
        : address.substring(0, end + 1);
  }

  private static @Nullable String number(String value) {
    try {
      BigDecimal band = amount(Generalisation.MONEY_BAND, new BigDecimal(value.strip()));
      return band == null ? null : band.toPlainString();
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }

  private static @Nullable LocalDate day(String value) {
    try {
      return LocalDate.parse(value.strip().substring(0, Math.min(10, value.strip().length())));
    } catch (java.time.DateTimeException unreadable) {
      return null;
    }
  }
}
