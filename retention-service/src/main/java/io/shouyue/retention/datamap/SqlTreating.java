package io.shouyue.retention.datamap;

import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Treatments as expressions that the database itself evaluates row by row, wherever there is one
 * that gives exactly what {@link Treating} gives; random tokens are as random.
 */
final class SqlTreating {

  private static final Set<String> POSTGRESQL_NUMBERS =
      Set.of(
          "int2",
          "int4",
          "int8",
          "smallserial",
          "serial",
          "bigserial",
          "numeric",
          "float4",
          "float8");

  /** What a moment is cut at by one function. */
  private static final Set<Generalisation> UNITS =
      Set.of(Generalisation.WEEK, Generalisation.MONTH, Generalisation.YEAR);

  private static final Set<String> TIMES = Set.of("date", "timestamp", "timestamptz", "datetime");

  private final SqlDialect sql;
  private final boolean recent;
  private final LocalDate today;

  private SqlTreating(SqlDialect sql, boolean recent, LocalDate today) {
    this.sql = sql;
    this.recent = recent;
    this.today = today;
  }

  /**
   * Of the server at the other end: an old one has no randomness that is good enough, and cuts no
   * moment in a zone.
   */
  static SqlTreating at(Connection connection, SqlDialect sql, LocalDate today)
      throws SQLException {
    return new SqlTreating(sql, SqlRandom.isGood(connection.getMetaData(), sql), today);
  }

  /** An expression, and its parameter when it has one. */
  record Expression(String text, @Nullable Object parameter) {}

  /** Empty where the value has to be read and treated here. */
  Optional<Expression> of(ColumnTreatment how, Catalogue.Column column) {
    String value = "t0." + sql.name(column.name());
    return switch (how.treatment()) {
      case KEEP -> Optional.of(new Expression(value, null));
      case NULL -> Optional.of(nothing(column));
      case RANDOM_TOKEN -> recent ? Optional.of(token(column)) : Optional.empty();
      case TRUNCATE ->
          column.type() == ColumnType.TEXT
              ? plain("left(%s, %d)".formatted(value, Objects.requireNonNullElse(how.length(), 0)))
              : Optional.empty();
      case GENERALISE -> coarse(Objects.requireNonNull(how.generalisation()), column, value);
    };
  }

  private Expression token(Catalogue.Column column) {
    return switch (column.type()) {
      case TEXT -> new Expression(SqlRandom.text(sql, column.length()), null);
      case INTEGER -> new Expression(SqlRandom.negative(sql, Treating.bits(column)), null);
      case DECIMAL, DATE, TIMESTAMP, OTHER -> new Expression("NULL", null);
    };
  }

  private Optional<Expression> coarse(Generalisation rule, Catalogue.Column column, String value) {
    boolean date = Generaliser.isOfDates(rule);
    return switch (column.type()) {
      case TEXT -> rule == Generalisation.CITY ? city(column, value) : Optional.empty();
      case DATE, TIMESTAMP ->
          !date ? Optional.of(nothing(column)) : isTime(column) ? day(rule, column, value) : none();
      case INTEGER, DECIMAL ->
          rule != Generalisation.MONEY_BAND
              ? Optional.of(nothing(column))
              : isNumber(column) ? plain(band(value)) : none();
      case OTHER -> none();
    };
  }

  private static Optional<Expression> city(Catalogue.Column column, String value) {
    return plain(
        "CASE WHEN position('市' IN %1$s) BETWEEN 1 AND %2$d THEN left(%1$s, position('市' IN %1$s))%3$s END"
            .formatted(value, Generaliser.FARTHEST_CITY + 1, column.nullable() ? "" : " ELSE ''"));
  }

  /** Small amounts first, for most are; a float's zero gets no sign. */
  private static String band(String value) {
    return "CASE WHEN %1$s IS NULL THEN NULL WHEN %1$s < 0 THEN %2$s ELSE %3$s END"
        .formatted(value, bands(value, ">", "-"), bands(value, "<", ""));
  }

  private static String bands(String value, String within, String sign) {
    List<BigDecimal> edges = Generaliser.BANDS;
    String inner =
        IntStream.range(1, edges.size())
            .mapToObj(
                n ->
                    "WHEN %s %s %s%s THEN %s"
                        .formatted(
                            value,
                            within,
                            sign,
                            text(edges.get(n)),
                            signed(sign, edges.get(n - 1))))
            .collect(Collectors.joining(" "));
    return "CASE %s ELSE %s END".formatted(inner, signed(sign, edges.getLast()));
  }

  private static String signed(String sign, BigDecimal edge) {
    return edge.signum() == 0 ? "0" : sign + text(edge);
  }

  private static String text(BigDecimal edge) {
    return edge.toPlainString();
  }

  /** A moment is cut at days in Beijing; what has no zone at the days that it names. */
  private Optional<Expression> day(Generalisation rule, Catalogue.Column column, String value) {
    if (sql == SqlDialect.MYSQL) {
      return plain(mysqlDay(rule, value));
    }
    String zone = " AT TIME ZONE '" + Beijing.ZONE.getId() + "'";
    boolean zoned = Treating.isZoned(column);
    String day = zoned ? "(" + value + zone + ")" : "CAST(" + value + " AS timestamp)";
    if (zoned && recent && UNITS.contains(rule)) {
      return plain("date_trunc('%s', %s, '%s')".formatted(unit(rule), value, Beijing.ZONE.getId()));
    }
    String coarse = postgresqlDay(rule, day);
    return plain(zoned ? "(" + coarse + ")" + zone : coarse);
  }

  private String postgresqlDay(Generalisation rule, String day) {
    return switch (rule) {
      case WEEK, MONTH, YEAR -> "date_trunc('%s', %s)".formatted(unit(rule), day);
      case FIVE_YEARS, TEN_YEARS ->
          """
          CASE WHEN %1$s IS NULL THEN NULL ELSE make_timestamp(
            greatest(CAST(extract(year FROM %1$s) AS int), %2$d) / %3$d * %3$d, 1, 1, 0, 0, 0) END
          """
              .formatted(day, Generaliser.oldest(rule, today), Generaliser.years(rule));
      case MONEY_BAND, CITY -> throw new IllegalArgumentException(rule.name());
    };
  }

  private static String unit(Generalisation rule) {
    return rule.name().toLowerCase(Locale.ROOT);
  }

  private String mysqlDay(Generalisation rule, String value) {
    return switch (rule) {
      case WEEK -> "date_sub(date(%1$s), INTERVAL weekday(%1$s) DAY)".formatted(value);
      case MONTH -> "date_sub(date(%1$s), INTERVAL dayofmonth(%1$s) - 1 DAY)".formatted(value);
      case YEAR -> "date_sub(date(%1$s), INTERVAL dayofyear(%1$s) - 1 DAY)".formatted(value);
      case FIVE_YEARS, TEN_YEARS ->
          "makedate(greatest(year(%1$s), %2$d) DIV %3$d * %3$d, 1)"
              .formatted(value, Generaliser.oldest(rule, today), Generaliser.years(rule));
      case MONEY_BAND, CITY -> throw new IllegalArgumentException(rule.name());
    };
  }

  private boolean isNumber(Catalogue.Column column) {
    return sql == SqlDialect.MYSQL || POSTGRESQL_NUMBERS.contains(column.typeName());
  }

  private static boolean isTime(Catalogue.Column column) {
    return TIMES.contains(column.typeName().toLowerCase(Locale.ROOT));
  }

  private static Expression nothing(Catalogue.Column column) {
    Object value = Treating.nothing(column);
    return value == null ? new Expression("NULL", null) : new Expression("?", value);
  }

  private static Optional<Expression> plain(String text) {
    return Optional.of(new Expression(text, null));
  }

  private static Optional<Expression> none() {
    return Optional.empty();
  }

  /** All of them, or empty when one has to be treated here. */
  Optional<List<Expression>> all(MappedTable table) {
    List<Optional<Expression>> each =
        table.changed().stream()
            .map(how -> of(how, table.table().column(how.column()).orElseThrow()))
            .toList();
    return each.stream().allMatch(Optional::isPresent)
        ? Optional.of(each.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }
}
