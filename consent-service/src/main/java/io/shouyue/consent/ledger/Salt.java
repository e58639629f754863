package io.shouyue.consent.ledger;

import io.shouyue.proof.Leaf;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** The 32 random bytes that hide one record behind its commitment. */
public final class Salt {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  private Salt(byte[] bytes) {
    this.bytes = bytes;
  }

  static Salt fresh() {
    byte[] bytes = new byte[Leaf.SALT_SIZE];
    RANDOM.nextBytes(bytes);
    return new Salt(bytes);
  }

  static Salt of(byte[] bytes) {
    return new Salt(Arrays.copyOf(bytes, Leaf.SALT_SIZE));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The salt, then the record: what is sealed to open its commitment later. */
  byte[] before(byte[] record) {
    return ByteBuffer.allocate(bytes.length + record.length).put(bytes).put(record).array();
  }

  /** Standard base64, as a receipt shows it to its owner. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Salt[redacted]";
  }
}
