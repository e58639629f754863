package io.shouyue.consent.ledger.audit;

import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.proof.Leaf;
import java.util.Arrays;

/** What a sealed value holds: a salt, then the record in canonical JSON. */
record Opened(byte[] salt, Json.Obj record) {
  /**
   * Reads it.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Opened read(byte[] plain) {
    byte[] salt = Arrays.copyOf(plain, Leaf.SALT_SIZE);
    byte[] record =
        Arrays.copyOfRange(plain, Leaf.SALT_SIZE, Math.max(plain.length, Leaf.SALT_SIZE));
    if (JsonParser.parse(record) instanceof Json.Obj object) {
      return new Opened(salt, object);
    }
    throw new IllegalArgumentException("the record is no object");
  }

  /** Whether the leaf with those data commits to it. */
  boolean isCommittedBy(byte[] leaf) {
    return Leaf.parse(leaf).matches(salt, record);
  }
}
