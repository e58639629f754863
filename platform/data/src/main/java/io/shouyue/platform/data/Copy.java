package io.shouyue.platform.data;

import io.shouyue.platform.data.retry.RaceLostException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Many new rows of one table by {@code COPY} in its binary form (PostgreSQL manual, “COPY”):
 * nothing is planned or parsed, and the server fills whole pages. Columns that are not named get
 * their defaults. For rows that are not there: it cannot skip or change one.
 */
public final class Copy<T> {
  private static final String UNIQUE_VIOLATION = "23505";

  private final String table;
  private final Collection<T> rows;
  private final List<Column<T>> columns = new ArrayList<>();

  private interface Writer<T> {
    void write(CopyBytes out, T row);
  }

  private record Column<T>(String name, Writer<T> writer) {}

  private Copy(String table, Collection<T> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** These rows into that table, column by column. */
  public static <T> Copy<T> of(String table, Collection<T> rows) {
    return new Copy<>(table, rows);
  }

  /** A {@code text}. */
  public Copy<T> text(String name, Function<T, @Nullable String> column) {
    return column(name, column, CopyBytes::text);
  }

  /** A {@code jsonb}, given as its text. */
  public Copy<T> json(String name, Function<T, @Nullable String> column) {
    return column(name, column, CopyBytes::json);
  }

  /** A {@code timestamptz}, in whole microseconds. */
  public Copy<T> instant(String name, Function<T, @Nullable Instant> column) {
    return column(name, column, CopyBytes::instant);
  }

  /** An {@code integer}. */
  public Copy<T> integer(String name, Function<T, @Nullable Integer> column) {
    return column(name, column, CopyBytes::integer);
  }

  /** A {@code bigint}. */
  public Copy<T> bigint(String name, Function<T, @Nullable Long> column) {
    return column(name, column, CopyBytes::bigint);
  }

  /** A {@code boolean}. */
  public Copy<T> bool(String name, Function<T, @Nullable Boolean> column) {
    return column(name, column, CopyBytes::bool);
  }

  /** A {@code uuid}. */
  public Copy<T> uuid(String name, Function<T, @Nullable UUID> column) {
    return column(name, column, CopyBytes::uuid);
  }

  /** A {@code bytea}. */
  public Copy<T> bytes(String name, Function<T, byte @Nullable []> column) {
    return column(name, column, CopyBytes::bytes);
  }

  private interface Field<V> {
    void put(CopyBytes out, V value);
  }

  private <V> Copy<T> column(String name, Function<T, @Nullable V> column, Field<V> field) {
    columns.add(
        new Column<>(
            name,
            (out, row) -> {
              V value = column.apply(row);
              if (value == null) {
                out.none();
              } else {
                field.put(out, value);
              }
            }));
    return this;
  }

  /**
   * Writes them in the handle's transaction.
   *
   * @throws RaceLostException when one of them is there already; the transaction is lost then
   */
  public void write(Handle handle) {
    try {
      PGConnection connection = handle.getConnection().unwrap(PGConnection.class);
      CopyIn copy = connection.getCopyAPI().copyIn(statement());
      try {
        send(new CopyBytes(copy, rows.size()));
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException failed) {
      if (UNIQUE_VIOLATION.equals(failed.getSQLState())) {
        throw new RaceLostException(table);
      }
      throw new IllegalStateException("rows cannot be copied into " + table, failed);
    }
  }

  private String statement() {
    return columns.stream()
        .map(Column::name)
        .collect(Collectors.joining(", ", "COPY " + table + " (", ") FROM STDIN (FORMAT binary)"));
  }

  private void send(CopyBytes out) throws SQLException {
    out.begin();
    for (T row : rows) {
      out.row(columns.size());
      for (Column<T> column : columns) {
        column.writer().write(out, row);
      }
    }
    out.end();
  }
}
