package io.shouyue.consent.exchange.file;

import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named values of one record; what is empty is left out. */
public final class Fields {
  private Fields() {}

  /**
   * Reads them.
   *
   * @param columns of CSV
   * @throws LineRefusedException when the record cannot be read
   */
  public static Map<String, Json> of(RawRecord record, FileFormat format, List<String> columns) {
    if (record.problem() != null) {
      throw new LineRefusedException(record.problem(), null);
    }
    String text = Utf8.text(record.bytes());
    return format == FileFormat.CSV ? csv(text, columns) : json(text);
  }

  private static Map<String, Json> json(String text) {
    try {
      if (JsonParser.parse(text) instanceof Json.Obj object) {
        return withoutNulls(object.members());
      }
    } catch (IllegalArgumentException notJson) {
      throw new LineRefusedException(LineProblem.NOT_JSON, null);
    }
    throw new LineRefusedException(LineProblem.NOT_JSON, null);
  }

  private static Map<String, Json> withoutNulls(Map<String, Json> members) {
    if (!members.containsValue(Json.Null.NULL)) {
      return members;
    }
    Map<String, Json> fields = new LinkedHashMap<>(members);
    fields.values().removeIf(value -> value == Json.Null.NULL);
    return fields;
  }

  private static Map<String, Json> csv(String text, List<String> columns) {
    List<String> values = CsvFields.of(text);
    if (values.size() != columns.size()) {
      throw new LineRefusedException(LineProblem.COLUMN_COUNT, null);
    }
    Map<String, Json> fields = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!values.get(i).isEmpty()) {
        fields.put(columns.get(i), Json.of(values.get(i)));
      }
    }
    return fields;
  }
}
