package io.shouyue.identity.enterprise;

import io.shouyue.platform.keys.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.stream.IntStream;

/**
 * Amounts of deposits. One is drawn at random and only its digest kept, under the site's index key
 * and bound to its verification. Ninety-nine digests find it again for whoever holds that key,
 * which is how it gets into a payment; without the key nobody can.
 */
@ApplicationScoped
class DepositAmounts {
  private static final String DOMAIN = "deposit-amount";
  private static final int MOST = 99;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final BlindIndex index;

  DepositAmounts(BlindIndex index) {
    this.index = index;
  }

  /** The digest of a fresh amount. */
  byte[] draw(String site, String verification) {
    return digest(site, verification, 1 + RANDOM.nextInt(MOST));
  }

  /** Whether {@code cents} is the amount; takes as long whatever is given. */
  boolean matches(String site, String verification, byte[] digest, int cents) {
    return MessageDigest.isEqual(digest, digest(site, verification, cents));
  }

  /** The amount, for the payment. */
  int cents(String site, String verification, byte[] digest) {
    return IntStream.rangeClosed(1, MOST)
        .filter(cents -> matches(site, verification, digest, cents))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the digest is of no amount"));
  }

  private byte[] digest(String site, String verification, int cents) {
    return index.of(site, DOMAIN, verification + "\n" + cents);
  }
}
