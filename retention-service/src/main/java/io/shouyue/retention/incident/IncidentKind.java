package io.shouyue.retention.incident;

import io.shouyue.platform.text.LocalText;

/** What became of the data (PIPL 57 I). */
@SuppressWarnings("ImmutableEnumChecker") // a text is two strings
public enum IncidentKind {
  LEAK("泄露", "leak"),
  TAMPERING("篡改", "tampering"),
  LOSS("丢失", "loss");

  private final LocalText name;

  IncidentKind(String zh, String en) {
    this.name = new LocalText(zh, en);
  }

  LocalText text() {
    return name;
  }
}
