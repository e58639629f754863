package io.shouyue.retention.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of files that a request may carry, told by their content alone; what they are called
 * and said to be counts for nothing. No archives: nothing here has to be unpacked to be seen.
 */
public enum FileType {
  PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
  PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
  JPEG("image/jpeg", 0xff, 0xd8, 0xff),
  /** UTF-8 without control characters. */
  TEXT("text/plain");

  private final String mediaType;
  private final byte[] start;

  FileType(String mediaType, int... start) {
    this.mediaType = mediaType;
    this.start = new byte[start.length];
    for (int i = 0; i < start.length; i++) {
      this.start[i] = (byte) start[i];
    }
  }

  public String mediaType() {
    return mediaType;
  }

  /** The kind of the content; empty for any other, and for nothing at all. */
  static Optional<FileType> of(byte[] content) {
    return Arrays.stream(values()).filter(type -> type.matches(content)).findFirst();
  }

  private boolean matches(byte[] content) {
    if (this == TEXT) {
      return content.length > 0 && isText(content);
    }
    return content.length > start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private static boolean isText(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .chars()
          .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    } catch (CharacterCodingException binary) {
      return false;
    }
  }
}
