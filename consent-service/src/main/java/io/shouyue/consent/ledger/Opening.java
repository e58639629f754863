package io.shouyue.consent.ledger;

import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.proof.Leaf;
import java.util.Arrays;
import java.util.UUID;

/**
 * What opens the commitment to one event.
 *
 * @param leaf the bytes that entered the log
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Opening(UUID leafId, byte[] leaf, Salt salt, Json.Obj record) {
  /**
   * Reads it.
   *
   * @param plain salt, then the canonical record
   */
  static Opening of(UUID leafId, byte[] leaf, byte[] plain) {
    byte[] record = Arrays.copyOfRange(plain, Leaf.SALT_SIZE, plain.length);
    return new Opening(leafId, leaf, Salt.of(plain), (Json.Obj) JsonParser.parse(record));
  }
}
