package io.shouyue.consent.exchange.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes as text, without a guess. */
final class Utf8 {
  private static final char REPLACEMENT = '\ufffd';

  private Utf8() {}

  /** The text; {@link LineProblem#NOT_UTF8} when it is none. */
  static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes);
  }

  /** What is no UTF-8 was replaced; but the replacement can also stand in the text itself. */
  private static String strictly(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new LineRefusedException(LineProblem.NOT_UTF8, null);
    }
  }
}
