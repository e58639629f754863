package io.shouyue.identity.guardian;

import io.shouyue.platform.keys.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes that a child hands to a guardian: 60 random bits, kept as a keyed digest. */
@ApplicationScoped
class InvitationCodes {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final BlindIndex index;

  InvitationCodes(BlindIndex index) {
    this.index = index;
  }

  static String fresh() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }

  byte[] digest(String site, String id, String code) {
    String typed = code.strip().toUpperCase(Locale.ROOT);
    return index.of(site, "guardian-invitation", id + "\n" + typed);
  }

  boolean matches(String site, String id, String code, byte[] digest) {
    return MessageDigest.isEqual(digest, digest(site, id, code));
  }
}
