package io.shouyue.retention.request;

import io.shouyue.platform.time.Beijing;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Numbers that people quote: the day of receipt and eight characters nobody can guess. */
public final class RequestNumbers {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RequestNumbers() {}

  /** A fresh number, {@code 20261120-7K3M9QXA}. */
  public static String fresh(Instant receivedAt) {
    StringBuilder number =
        new StringBuilder(Beijing.dayOf(receivedAt).format(DateTimeFormatter.BASIC_ISO_DATE));
    number.append('-');
    for (int i = 0; i < LENGTH; i++) {
      number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return number.toString();
  }
}
