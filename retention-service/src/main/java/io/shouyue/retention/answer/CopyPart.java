package io.shouyue.retention.answer;

import io.shouyue.platform.text.LocalText;
import java.util.List;

/**
 * One table of a copy.
 *
 * @param name of its file and of its member in the JSON
 * @param columns as in the JSON, camelCase
 */
record CopyPart(String name, LocalText title, List<String> columns, List<List<String>> rows) {

  CopyPart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  @Override
  public String toString() {
    return "CopyPart[" + name + "]";
  }
}
