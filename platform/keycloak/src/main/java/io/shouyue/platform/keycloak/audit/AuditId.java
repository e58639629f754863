package io.shouyue.platform.keycloak.audit;

import java.math.BigInteger;
import java.util.UUID;

/** Writes Keycloak's event ids in the suite's form: {@code aud_} and Crockford's base 32. */
final class AuditId {

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;

  private AuditId() {}

  /** Gives the same id for the same {@code uuid}; what is no UUID gets a fresh one. */
  static String of(String uuid) {
    BigInteger rest = new BigInteger(parsed(uuid).toString().replace("-", ""), 16);
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(DIGITS.charAt(rest.intValue() & 31));
      rest = rest.shiftRight(5);
    }
    return "aud_" + text.reverse();
  }

  private static UUID parsed(String uuid) {
    try {
      return UUID.fromString(uuid);
    } catch (IllegalArgumentException noUuid) {
      return UUID.randomUUID();
    }
  }
}
