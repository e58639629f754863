package io.shouyue.stack.secret;

import java.security.SecureRandom;

/** Makes random secrets of letters and digits, safe in every file format and command. */
public final class SecretText {
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

  /** 32 of 56 characters: 185 bits. */
  private static final int LENGTH = 32;

  private final SecureRandom random;

  /**
   * @param random the source of randomness
   */
  public SecretText(SecureRandom random) {
    this.random = random;
  }

  /** A new secret of 185 random bits. */
  public String next() {
    return random
        .ints(LENGTH, 0, ALPHABET.length())
        .collect(StringBuilder::new, (s, i) -> s.append(ALPHABET.charAt(i)), StringBuilder::append)
        .toString();
  }

  /** A password that people copy by hand: four groups, one of each kind that policies ask for. */
  public String password() {
    return random
        .ints(12, 0, ALPHABET.length())
        .collect(
            () -> new StringBuilder("Sy7-"),
            (s, i) -> s.append(s.length() % 5 == 3 ? "-" : "").append(ALPHABET.charAt(i)),
            StringBuilder::append)
        .toString();
  }
}
