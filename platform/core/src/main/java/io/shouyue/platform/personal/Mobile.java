package io.shouyue.platform.personal;

/** A mainland mobile number, 11 digits. */
public record Mobile(String reveal) implements PersonalData {
  @Override
  public String masked() {
    return Mask.middle(reveal, 3, 4);
  }

  @Override
  public String toString() {
    return "Mobile[redacted]";
  }
}
