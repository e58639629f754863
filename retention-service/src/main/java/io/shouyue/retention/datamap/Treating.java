package io.shouyue.retention.datamap;

import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies a treatment to one value, as it came from the database and goes back. */
final class Treating {

  /** Marks a token: such a row is known to lead to nobody. */
  static final String TOKEN_START = "anon_";

  private static final int TOKEN_BYTES = 16;

  /** Types of columns that hold an instant; MySQL has none that its driver does not convert. */
  private static final Set<String> ZONED = Set.of("timestamptz", "timestamp with time zone");

  private static final SecureRandom RANDOM = new SecureRandom();

  private Treating() {}

  static @Nullable Object of(
      ColumnTreatment how, Catalogue.Column column, @Nullable Object value, LocalDate today) {
    return switch (how.treatment()) {
      case KEEP -> value;
      case NULL -> nothing(column);
      case RANDOM_TOKEN -> column.type() == ColumnType.TEXT ? token(column) : random(column);
      case TRUNCATE ->
          value == null ? null : truncated(value, Objects.requireNonNullElse(how.length(), 0));
      case GENERALISE -> value == null ? null : coarse(how, column, value, today);
    };
  }

  private static @Nullable Object coarse(
      ColumnTreatment how, Catalogue.Column column, Object value, LocalDate today) {
    Generalisation rule = Objects.requireNonNull(how.generalisation());
    Object coarse =
        switch (value) {
          case Date date -> sql(Generaliser.date(rule, date.toLocalDate(), today));
          case Timestamp time -> moment(rule, column, time, today);
          case BigDecimal amount -> Generaliser.amount(rule, amount);
          case Number number -> whole(Generaliser.amount(rule, new BigDecimal(number.toString())));
          case String text -> Generaliser.text(rule, text, today);
          default -> null;
        };
    return coarse == null ? nothing(column) : coarse;
  }

  private static @Nullable Date sql(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  /** A moment is cut at days in Beijing; what has no zone at the days that it names. */
  private static @Nullable Timestamp moment(
      Generalisation rule, Catalogue.Column column, Timestamp time, LocalDate today) {
    boolean zoned = isZoned(column);
    LocalDate day = zoned ? Beijing.dayOf(time.toInstant()) : time.toLocalDateTime().toLocalDate();
    LocalDate coarse = Generaliser.date(rule, day, today);
    if (coarse == null) {
      return null;
    }
    return zoned
        ? Timestamp.from(Beijing.startOf(coarse))
        : Timestamp.valueOf(coarse.atStartOfDay());
  }

  private static @Nullable Long whole(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.longValue();
  }

  private static String truncated(Object value, int length) {
    String text = value.toString();
    int points = Math.min(length, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, points));
  }

  private static String token(Catalogue.Column column) {
    byte[] bits = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bits);
    String token = TOKEN_START + HexFormat.of().formatHex(bits);
    Integer length = column.length();
    return length == null || length >= token.length() ? token : token.substring(0, length);
  }

  private static @Nullable Object random(Catalogue.Column column) {
    return switch (column.type()) {
      case INTEGER -> (Object) (-RANDOM.nextLong(1, 1L << bits(column)));
      case TEXT, DECIMAL, DATE, TIMESTAMP, OTHER -> null;
    };
  }

  /** How many bits a whole number of that column has besides its sign. */
  static int bits(Catalogue.Column column) {
    String type = column.typeName().toLowerCase(Locale.ROOT);
    if (type.contains("8") || type.contains("big")) {
      return 62;
    }
    return type.contains("2") || type.contains("small") ? 15 : type.contains("tiny") ? 7 : 31;
  }

  static boolean isZoned(Catalogue.Column column) {
    return ZONED.contains(column.typeName().toLowerCase(Locale.ROOT));
  }

  /** What stands for nothing: null, or something empty where the column must hold something. */
  static @Nullable Object nothing(Catalogue.Column column) {
    if (column.nullable()) {
      return null;
    }
    return switch (column.type()) {
      case TEXT -> "";
      case INTEGER -> 0L;
      case DECIMAL -> BigDecimal.ZERO;
      case DATE -> Date.valueOf(LocalDate.EPOCH);
      case TIMESTAMP -> new Timestamp(0);
      case OTHER -> null;
    };
  }
}
