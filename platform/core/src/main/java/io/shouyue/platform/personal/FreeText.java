package io.shouyue.platform.personal;

/** Words a person wrote; they may hold anything. */
public record FreeText(String reveal) implements PersonalData {
  @Override
  public String masked() {
    return Mask.middle(reveal, 0, 0);
  }

  @Override
  public String toString() {
    return "FreeText[redacted]";
  }
}
