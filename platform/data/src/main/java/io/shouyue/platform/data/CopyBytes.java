package io.shouyue.platform.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.postgresql.copy.CopyIn;

/**
 * Fields in the binary form of {@code COPY}, sent a piece at a time: each is its length and its
 * bytes, in network order, as its type's receive function reads them.
 */
final class CopyBytes {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };

  private static final int PIECE = 32 * 1024;
  private static final int FEW_ROWS = 16;
  private static final int BYTES_OF_FEW = 4 * 1024;
  private static final int NULL = -1;
  private static final int LAST = -1;
  private static final byte JSONB_VERSION = 1;
  private static final long MICROS = 1_000_000;
  private static final long YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

  private final CopyIn copy;

  /** Most copies are of a few rows; where one is longer than was thought, it grows. */
  private ByteBuffer buffer;

  /**
   * @param rows how many there will be
   */
  CopyBytes(CopyIn copy, int rows) {
    this.copy = copy;
    this.buffer = ByteBuffer.allocate(rows <= FEW_ROWS ? BYTES_OF_FEW : PIECE + BYTES_OF_FEW);
  }

  /** The header: no flags, no extension. */
  void begin() {
    buffer.put(SIGNATURE).putInt(0).putInt(0);
  }

  /** A row of so many fields begins. */
  void row(int fields) throws SQLException {
    if (buffer.position() >= PIECE) {
      flush();
    }
    room(Short.BYTES).putShort((short) fields);
  }

  /** There are no more rows. */
  void end() throws SQLException {
    room(Short.BYTES).putShort((short) LAST);
    flush();
  }

  void none() {
    room(Integer.BYTES).putInt(NULL);
  }

  void text(String value) {
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  void json(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    field(1 + utf8.length).put(JSONB_VERSION).put(utf8);
  }

  void instant(Instant value) {
    field(Long.BYTES)
        .putLong((value.getEpochSecond() - YEAR_2000) * MICROS + value.getNano() / 1_000);
  }

  void integer(int value) {
    field(Integer.BYTES).putInt(value);
  }

  void bigint(long value) {
    field(Long.BYTES).putLong(value);
  }

  void bool(boolean value) {
    field(1).put((byte) (value ? 1 : 0));
  }

  void uuid(UUID value) {
    field(2 * Long.BYTES)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits());
  }

  void bytes(byte[] value) {
    field(value.length).put(value);
  }

  private ByteBuffer field(int length) {
    return room(Integer.BYTES + length).putInt(length);
  }

  private ByteBuffer room(int needed) {
    if (buffer.remaining() < needed) {
      int size = Math.max(2 * buffer.capacity(), buffer.position() + needed);
      ByteBuffer larger = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), size));
      buffer = larger.position(buffer.position());
    }
    return buffer;
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
