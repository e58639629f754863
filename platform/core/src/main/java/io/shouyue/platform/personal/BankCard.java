package io.shouyue.platform.personal;

/** A bank card number. */
public record BankCard(String reveal) implements PersonalData {
  @Override
  public String masked() {
    return Mask.middle(reveal, 0, 4);
  }

  @Override
  public String toString() {
    return "BankCard[redacted]";
  }
}
