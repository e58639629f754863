package io.shouyue.bench.canary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Values that must be nowhere.
 *
 * @param values what each is called → the value
 */
record Canaries(Map<String, String> values) {
  Canaries {
    values = Map.copyOf(new LinkedHashMap<>(values));
  }

  /** Names of those that a text holds: plain, escaped as JSON or in a URL, in hex or in Base64. */
  List<String> in(String text) {
    return values.keySet().stream()
        .filter(name -> forms(values.get(name)).anyMatch(text::contains))
        .sorted()
        .toList();
  }

  /** The same of bytes in any encoding that keeps ASCII. */
  List<String> in(byte[] bytes) {
    String read = new String(bytes, StandardCharsets.UTF_8);
    return in(read);
  }

  private static Stream<String> forms(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    StringBuilder escaped = new StringBuilder();
    StringBuilder inUrl = new StringBuilder();
    value
        .chars()
        .forEach(c -> escaped.append(c < 128 ? Character.toString(c) : "\\u%04x".formatted(c)));
    for (byte b : bytes) {
      inUrl.append(b > 0 ? Character.toString(b) : "%%%02X".formatted(b));
    }
    return Stream.of(
        value,
        escaped.toString(),
        inUrl.toString(),
        HexFormat.of().formatHex(bytes),
        Base64.getEncoder().withoutPadding().encodeToString(bytes));
  }
}
