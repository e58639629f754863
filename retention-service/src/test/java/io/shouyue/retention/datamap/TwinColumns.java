package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Columns of every type and treatment that a database does by itself, and what may stand there. */
final class TwinColumns {

  private static final List<String> ADDRESSES =
      List.of(
          "", "市", "北京市朝阳区", "广东省深圳市南山区某市", "x".repeat(20) + "市z", "x".repeat(21) + "市", "😀海市1");

  private static final List<String> AMOUNTS =
      List.of(
          "0", "0.01", "99.99", "100", "499.99", "500", "5000", "999999.99", "1000000", "7654321");

  private final Random random = new Random(20261122);
  private final SqlDialect sql;

  TwinColumns(SqlDialect sql) {
    this.sql = sql;
  }

  /** A column, what it is made of, and what becomes of it. */
  record Trial(Catalogue.Column column, String ddl, ColumnTreatment how) {}

  /** What leads to people; a token takes its place. */
  List<Trial> keys() {
    return List.of(
        trial(
            "user_key", "varchar(64)", ColumnType.TEXT, Treatment.RANDOM_TOKEN, null, null, false),
        trial(
            "number_key",
            sql == SqlDialect.POSTGRESQL ? "int4" : "int",
            ColumnType.INTEGER,
            Treatment.RANDOM_TOKEN,
            null,
            null,
            false));
  }

  List<Trial> trials() {
    boolean postgres = sql == SqlDialect.POSTGRESQL;
    String moment = postgres ? "timestamp" : "datetime";
    String real = postgres ? "float8" : "double";
    List<Trial> trials = new ArrayList<>();
    for (Generalisation rule : Generalisation.values()) {
      String name = rule.name().toLowerCase(Locale.ROOT);
      if (Generaliser.isOfDates(rule)) {
        trials.add(coarse(name + "_day", "date", ColumnType.DATE, rule, true));
        trials.add(coarse(name + "_own", "date", ColumnType.DATE, rule, false));
        trials.add(coarse(name + "_at", moment, ColumnType.TIMESTAMP, rule, true));
        if (postgres) {
          trials.add(coarse(name + "_zoned", "timestamptz", ColumnType.TIMESTAMP, rule, true));
        }
      }
    }
    Generalisation band = Generalisation.MONEY_BAND;
    trials.add(coarse("total", "decimal(12, 2)", ColumnType.DECIMAL, band, true));
    trials.add(coarse("real_total", real, ColumnType.DECIMAL, band, true));
    trials.add(coarse("whole", postgres ? "int4" : "int", ColumnType.INTEGER, band, false));
    trials.add(coarse("no_band", "date", ColumnType.DATE, band, false));
    trials.add(coarse("address", "varchar(200)", ColumnType.TEXT, Generalisation.CITY, true));
    trials.add(coarse("place", "varchar(200)", ColumnType.TEXT, Generalisation.CITY, false));
    trials.add(trial("cut", "varchar(200)", ColumnType.TEXT, Treatment.TRUNCATE, null, 2, true));
    trials.add(trial("gone", "varchar(200)", ColumnType.TEXT, Treatment.NULL, null, null, true));
    trials.add(trial("empty", "varchar(200)", ColumnType.TEXT, Treatment.NULL, null, null, false));
    return trials;
  }

  private static Trial coarse(
      String name, String ddl, ColumnType type, Generalisation rule, boolean nullable) {
    return trial(name, ddl, type, Treatment.GENERALISE, rule, null, nullable);
  }

  private static Trial trial(
      String name,
      String ddl,
      ColumnType type,
      Treatment treatment,
      @Nullable Generalisation rule,
      @Nullable Integer length,
      boolean nullable) {
    String known = ddl.replaceAll("\\(.*", "").replace("decimal", "numeric");
    return new Trial(
        new Catalogue.Column(
            name, type, known, nullable, null, DataKind.OTHER, treatment, rule, ""),
        ddl,
        new ColumnTreatment(name, treatment, rule, length, false));
  }

  @Nullable Object value(Catalogue.Column column) {
    if (column.nullable() && random.nextInt(8) == 0) {
      return null;
    }
    LocalDate day = LocalDate.of(1945, 1, 1).plusDays(random.nextInt(31_000));
    BigDecimal amount = new BigDecimal(AMOUNTS.get(random.nextInt(AMOUNTS.size())));
    return switch (column.type()) {
      case TEXT -> ADDRESSES.get(random.nextInt(ADDRESSES.size()));
      case INTEGER -> amount.longValue() * (random.nextBoolean() ? 1 : -1);
      case DECIMAL -> random.nextBoolean() ? amount : amount.negate();
      case DATE -> Date.valueOf(day);
      case TIMESTAMP, OTHER ->
          Timestamp.valueOf(day.atTime(random.nextInt(24), random.nextInt(60)));
    };
  }
}
