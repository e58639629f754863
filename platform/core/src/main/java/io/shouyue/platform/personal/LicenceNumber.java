package io.shouyue.platform.personal;

/** The number of a business licence: a unified social credit code, or the 15 digits before it. */
public record LicenceNumber(String reveal) implements PersonalData {
  @Override
  public String masked() {
    return Mask.middle(reveal, 2, 4);
  }

  @Override
  public String toString() {
    return "LicenceNumber[redacted]";
  }
}
