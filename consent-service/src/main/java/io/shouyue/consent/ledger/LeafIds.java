package io.shouyue.consent.ledger;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDv7 (RFC 9562 §5.7), so that new leaves land beside each other in the index. */
final class LeafIds {
  private static final SecureRandom RANDOM = new SecureRandom();

  private LeafIds() {}

  static UUID next(Instant now) {
    byte[] random = new byte[10];
    RANDOM.nextBytes(random);
    ByteBuffer bits = ByteBuffer.wrap(random);
    long high = (now.toEpochMilli() << 16) | 0x7000 | (bits.getShort() & 0x0fff);
    long low = (bits.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
