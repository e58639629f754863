package io.shouyue.platform.personal;

/** The number of a bank account, mostly an organisation's; it has no check digit. */
public record BankAccount(String reveal) implements PersonalData {
  @Override
  public String masked() {
    return Mask.middle(reveal, 0, 4);
  }

  @Override
  public String toString() {
    return "BankAccount[redacted]";
  }
}
