package io.shouyue.proof;

import java.util.Base64;

/** Standard base64 in the one spelling that encoding gives: no bit of a text is without meaning. */
final class StrictBase64 {
  private StrictBase64() {}

  static byte[] decode(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new IllegalArgumentException("not canonical base64");
    }
    return bytes;
  }
}
