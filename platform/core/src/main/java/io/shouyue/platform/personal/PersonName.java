package io.shouyue.platform.personal;

/** A person's name as on the identity document. */
public record PersonName(String reveal) implements PersonalData {
  @Override
  public String masked() {
    return Mask.middle(reveal, reveal.codePointCount(0, reveal.length()) > 1 ? 1 : 0, 0);
  }

  @Override
  public String toString() {
    return "PersonName[redacted]";
  }
}
