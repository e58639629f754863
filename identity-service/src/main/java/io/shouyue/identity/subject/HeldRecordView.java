package io.shouyue.identity.subject;

import java.util.Map;

/** Values of a held record, in clear. */
public record HeldRecordView(Map<String, String> fields) {
  @Override
  public String toString() {
    return "HeldRecordView[redacted]";
  }
}
