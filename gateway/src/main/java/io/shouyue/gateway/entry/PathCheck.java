package io.shouyue.gateway.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Lets a request target through only if everybody behind us must read its path the same way: plain
 * segments of a small alphabet (RFC 3986 unreserved and a few more), and percent-encoding for
 * letters and digits beyond ASCII alone. So encoded slashes, dots, backslashes and percent signs,
 * {@code ;} parameters, dot segments, empty segments and overlong UTF-8 never pass.
 */
public final class PathCheck {

  private static final int LONGEST = 2048;
  private static final String MARKS = "-._~@:,!$'()*+=";

  private PathCheck() {}

  /** Whether {@code path}, as it came over the wire and without its query, has only one reading. */
  public static boolean isPlain(String path) {
    if (!path.startsWith("/") || path.length() > LONGEST) {
      return false;
    }
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].isEmpty() ? !last : !isPlainSegment(segments[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainSegment(String segment) {
    if (segment.equals(".") || segment.equals("..")) {
      return false;
    }
    int at = 0;
    while (at < segment.length()) {
      if (segment.charAt(at) == '%') {
        int end = endOfEscapes(segment, at);
        if (end < 0 || !isForeignText(segment.substring(at, end))) {
          return false;
        }
        at = end;
      } else if (isPlainCharacter(segment.charAt(at))) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || MARKS.indexOf(c) >= 0;
  }

  /** The end of the run of {@code %XX} that starts at {@code from}; negative if one is broken. */
  private static int endOfEscapes(String segment, int from) {
    int at = from;
    while (at < segment.length() && segment.charAt(at) == '%') {
      if (at + 2 >= segment.length() || !isHex(segment.charAt(at + 1), segment.charAt(at + 2))) {
        return -1;
      }
      at += 3;
    }
    return at;
  }

  private static boolean isHex(char high, char low) {
    return Character.digit(high, 16) >= 0
        && Character.digit(low, 16) >= 0
        && high < 128
        && low < 128;
  }

  private static boolean isForeignText(String escapes) {
    ByteBuffer bytes = ByteBuffer.allocate(escapes.length() / 3);
    for (int i = 1; i < escapes.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(escapes.substring(i, i + 2), 16));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(bytes.flip())
          .codePoints()
          .allMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }
}
