package io.shouyue.consent.register;

import io.shouyue.platform.text.LocalText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A register as CSV (RFC 4180), one column for each component of its rows, with a byte-order mark
 * so that spreadsheets read Chinese. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front.
 */
final class RegisterCsv {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private RegisterCsv() {}

  static <R extends Record> String text(Class<R> kind, List<R> rows) {
    List<RecordComponent> columns = List.of(kind.getRecordComponents());
    StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
    out.append(columns.stream().map(RecordComponent::getName).collect(Collectors.joining(",")))
        .append("\r\n");
    for (R row : rows) {
      out.append(
              columns.stream()
                  .map(column -> cell(value(row, column)))
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return out.toString();
  }

  private static @Nullable Object value(Record row, RecordComponent column) {
    try {
      return column.getAccessor().invoke(row);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String cell(@Nullable Object value) {
    String text = written(value);
    if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static String written(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalText both -> both.zh() + " / " + both.en();
      case Collection<?> many ->
          Arrays.stream(many.toArray()).map(String::valueOf).collect(Collectors.joining(" "));
      default -> value.toString();
    };
  }
}
