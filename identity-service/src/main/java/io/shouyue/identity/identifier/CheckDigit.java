package io.shouyue.identity.identifier;

/** ISO 7064 MOD 11-2 as GB 11643 uses it: catches every single wrong digit. */
final class CheckDigit {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String BY_REMAINDER = "10X98765432";

  private CheckDigit() {}

  /** The check character for the first 17 digits of {@code number}. */
  static char of(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return BY_REMAINDER.charAt(sum % BY_REMAINDER.length());
  }
}
