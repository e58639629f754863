package io.shouyue.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries one after another, each behind its length as a big-endian uint16 (<a
 * href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>, “Log entries”).
 */
public record EntryBundle(List<byte[]> entries) {
  /** The longest an entry can be, in bytes. */
  public static final int LONGEST = 0xffff;

  public EntryBundle {
    entries = List.copyOf(entries);
  }

  /**
   * Reads the first entries of a bundle.
   *
   * @throws IllegalArgumentException when there are fewer, or one is cut off
   */
  public static EntryBundle read(byte[] bundle, int count) {
    ByteBuffer rest = ByteBuffer.wrap(bundle);
    List<byte[]> entries = new ArrayList<>();
    while (entries.size() < count) {
      if (rest.remaining() < Short.BYTES) {
        throw new IllegalArgumentException("the bundle ends too early");
      }
      int length = Short.toUnsignedInt(rest.getShort());
      if (rest.remaining() < length) {
        throw new IllegalArgumentException("the bundle ends within an entry");
      }
      byte[] entry = new byte[length];
      rest.get(entry);
      entries.add(entry);
    }
    return new EntryBundle(entries);
  }

  /** The bytes of the bundle. */
  public byte[] bytes() {
    int length = entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
    ByteBuffer out = ByteBuffer.allocate(length);
    for (byte[] entry : entries) {
      if (entry.length > LONGEST) {
        throw new IllegalArgumentException("an entry has at most 65535 bytes");
      }
      out.putShort((short) entry.length).put(entry);
    }
    return out.array();
  }
}
