package io.shouyue.identity.face;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The two formats of photos, by their first bytes and their end. */
enum PhotoFormat {
  /** ISO/IEC 10918-1: starts with SOI, ends with EOI. */
  JPEG(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}) {
    @Override
    boolean endsWithPicture(byte[] file) {
      return file.length > 4
          && file[file.length - 2] == (byte) 0xff
          && file[file.length - 1] == (byte) 0xd9;
    }
  },
  /** ISO/IEC 15948: signature, then chunks, the last of which is IEND. */
  PNG(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a}) {
    @Override
    boolean endsWithPicture(byte[] file) {
      ByteBuffer chunks = ByteBuffer.wrap(file);
      chunks.position(SIGNATURE_LENGTH);
      while (chunks.remaining() >= CHUNK_FRAME) {
        int length = chunks.getInt();
        byte[] type = new byte[4];
        chunks.get(type);
        if (length < 0 || length > chunks.remaining() - CRC_LENGTH) {
          return false;
        }
        chunks.position(chunks.position() + length + CRC_LENGTH);
        if (new String(type, StandardCharsets.US_ASCII).equals("IEND")) {
          return !chunks.hasRemaining();
        }
      }
      return false;
    }
  };

  private static final int SIGNATURE_LENGTH = 8;
  private static final int CRC_LENGTH = 4;
  private static final int CHUNK_FRAME = 12;

  private final byte[] start;

  PhotoFormat(byte[] start) {
    this.start = start;
  }

  /** Whether nothing follows the picture: a second file behind it is no part of a photo. */
  abstract boolean endsWithPicture(byte[] file);

  static Optional<PhotoFormat> of(byte[] file) {
    return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
  }

  private boolean begins(byte[] file) {
    return file.length > start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }
}
