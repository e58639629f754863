package io.shouyue.consent.policy.term;

/** A length of time as a text promises it. */
public record Period(int amount, PeriodUnit unit) {
  /** As terms write it: {@code 15 WORKING_DAY}. */
  public String text() {
    return amount + " " + unit;
  }
}
