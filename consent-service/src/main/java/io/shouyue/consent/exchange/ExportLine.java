package io.shouyue.consent.exchange;

import io.shouyue.consent.ledger.OpenedEvent;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.proof.Json;
import java.util.Map;
import java.util.TreeMap;

/** An act as a line: the record that the log commits to, under the names of the file. */
final class ExportLine {
  private ExportLine() {}

  static Json.Obj of(SubjectId subject, OpenedEvent event) {
    Map<String, Json> line = new TreeMap<>();
    event
        .record()
        .members()
        .forEach(
            (name, value) -> {
              switch (name) {
                case "site" -> {}
                case "recordedAt" -> line.put(LineField.AT.text(), value);
                default -> line.put(name, value);
              }
            });
    line.put(LineField.RECORD.text(), Json.of(LineReader.CONSENT));
    line.put(LineField.SUBJECT.text(), Json.of(subject.value()));
    return new Json.Obj(line);
  }
}
