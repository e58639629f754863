package io.shouyue.platform.id;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;

/** Makes and checks identifiers of the form {@code req_} + 26 characters of base 32. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /**
   * 128 random bits: for whatever must not tell when it was made (subjects, visitors, receipts).
   */
  public static String random(IdKind kind) {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return text(kind, bits);
  }

  /** A UUIDv7 (RFC 9562 §5.7): sorts by {@code at}, in milliseconds. */
  public static String sequential(IdKind kind, Instant at) {
    return text(kind, uuidV7(at));
  }

  /**
   * Checks that {@code text} is an identifier of {@code kind} and returns it.
   *
   * @throws DomainException {@link CommonError#NOT_FOUND}: what is not an identifier names nothing
   */
  public static String require(IdKind kind, String text) {
    if (!is(kind, text)) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    return text;
  }

  /** Whether {@code text} is a well-formed identifier of {@code kind}. */
  public static boolean is(IdKind kind, String text) {
    String start = kind.prefix() + "_";
    return text.startsWith(start) && Base32.isCanonical(text.substring(start.length()));
  }

  private static String text(IdKind kind, byte[] bits) {
    return kind.prefix() + "_" + Base32.encode(bits);
  }

  private static byte[] uuidV7(Instant at) {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    byte[] millis = ByteBuffer.allocate(Long.BYTES).putLong(at.toEpochMilli()).array();
    System.arraycopy(millis, 2, bits, 0, 6);
    bits[6] = (byte) (bits[6] & 0x0f | 0x70);
    bits[8] = (byte) (bits[8] & 0x3f | 0x80);
    return bits;
  }
}
