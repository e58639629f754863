package io.shouyue.platform.data;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Several rows as one array for each column, so that one statement writes or finds them all: {@code
 * FROM unnest(:ids, :times) AS r(id, at)}. The n-th elements of all arrays are the n-th row.
 */
public final class Rows<T> {
  private final SqlStatement<?> statement;
  private final List<T> rows;

  private Rows(SqlStatement<?> statement, List<T> rows) {
    this.statement = statement;
    this.rows = rows;
  }

  /** Rows to be bound to that statement, column by column. */
  public static <T> Rows<T> of(SqlStatement<?> statement, Collection<T> rows) {
    return new Rows<>(statement, List.copyOf(rows));
  }

  /** Binds a {@code text[]}. */
  public Rows<T> texts(String name, Function<T, @Nullable String> column) {
    return bind(name, "text", rows.stream().map(column).toArray(String[]::new));
  }

  /** Binds a {@code timestamptz[]}. */
  public Rows<T> instants(String name, Function<T, @Nullable Instant> column) {
    String[] texts = rows.stream().map(column).map(Rows::textOrNull).toArray(String[]::new);
    return bind(name, "timestamptz", texts);
  }

  /** Binds a {@code boolean[]}. */
  public Rows<T> booleans(String name, Function<T, @Nullable Boolean> column) {
    return bind(name, "bool", rows.stream().map(column).toArray(Boolean[]::new));
  }

  /** Binds an {@code integer[]}. */
  public Rows<T> integers(String name, Function<T, @Nullable Integer> column) {
    return bind(name, "int4", rows.stream().map(column).toArray(Integer[]::new));
  }

  /** Binds a {@code bigint[]}. */
  public Rows<T> longs(String name, Function<T, @Nullable Long> column) {
    return bind(name, "int8", rows.stream().map(column).toArray(Long[]::new));
  }

  /** Binds a {@code uuid[]}. */
  public Rows<T> uuids(String name, Function<T, @Nullable UUID> column) {
    return bind(name, "uuid", rows.stream().map(column).toArray(UUID[]::new));
  }

  /** Binds a {@code bytea[]}. */
  public Rows<T> bytes(String name, Function<T, byte @Nullable []> column) {
    return bind(name, "bytea", rows.stream().map(column).toArray(byte[][]::new));
  }

  private Rows<T> bind(String name, String type, Object[] column) {
    statement.bind(
        name,
        (Argument)
            (position, jdbc, context) ->
                jdbc.setArray(position, jdbc.getConnection().createArrayOf(type, column)));
    return this;
  }

  private static @Nullable String textOrNull(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
