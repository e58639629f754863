package io.shouyue.consent.exchange.file;

import java.util.ArrayList;
import java.util.List;

/** The fields of one CSV record, strictly as in RFC 4180 §2. */
final class CsvFields {
  private final String text;
  private final List<String> fields = new ArrayList<>();
  private int at;

  private CsvFields(String text) {
    this.text = text;
  }

  /** Its fields; {@link LineProblem#QUOTES_BROKEN} when quotes stand where they must not. */
  static List<String> of(String record) {
    CsvFields reader = new CsvFields(record);
    reader.read();
    return reader.fields;
  }

  private void read() {
    while (true) {
      fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at == text.length()) {
        return;
      }
      if (text.charAt(at) != ',') {
        throw broken();
      }
      at++;
    }
  }

  private String plain() {
    int comma = text.indexOf(',', at);
    int end = comma < 0 ? text.length() : comma;
    String field = text.substring(at, end);
    if (field.indexOf('"') >= 0) {
      throw broken();
    }
    at = end;
    return field;
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else {
        return field.toString();
      }
    }
    throw broken();
  }

  private static LineRefusedException broken() {
    return new LineRefusedException(LineProblem.QUOTES_BROKEN, null);
  }
}
