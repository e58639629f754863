package io.shouyue.platform.personal;

/** The number of an identity document. */
public record IdNumber(String reveal) implements PersonalData {
  @Override
  public String masked() {
    return Mask.middle(reveal, 1, 1);
  }

  @Override
  public String toString() {
    return "IdNumber[redacted]";
  }
}
