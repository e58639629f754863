package io.shouyue.retention.request;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A file's name as it may be shown and saved: no path, no control or direction-turning characters,
 * at most a hundred characters, and the ending that its content has.
 */
final class FileName {

  private static final int LONGEST = 100;

  private FileName() {}

  /**
   * Makes a safe name.
   *
   * @param wire percent-encoded UTF-8 as the header has it; null for none
   */
  static String of(@Nullable String wire, FileType type) {
    String clean = plain(decoded(wire));
    int dot = clean.lastIndexOf('.');
    String stem = (dot > 0 ? clean.substring(0, dot) : clean).replaceAll("^\\.+|\\.+$", "");
    String named = stem.isBlank() ? "file" : stem;
    String shortened =
        named.codePointCount(0, named.length()) <= LONGEST
            ? named
            : named.substring(0, named.offsetByCodePoints(0, LONGEST));
    return shortened + ending(type);
  }

  /** The last part of the path, without what could mislead whoever reads it. */
  static String plain(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    return last.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || " ._-()（）".indexOf(c) >= 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  /** For a Content-Disposition header (RFC 6266 §4.3). */
  static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"file\"; filename*=UTF-8''" + encoded;
  }

  private static String decoded(@Nullable String wire) {
    if (wire == null) {
      return "";
    }
    try {
      return URLDecoder.decode(wire.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return "";
    }
  }

  private static String ending(FileType type) {
    return switch (type) {
      case PDF -> ".pdf";
      case PNG -> ".png";
      case JPEG -> ".jpg";
      case TEXT -> ".txt";
    };
  }
}
