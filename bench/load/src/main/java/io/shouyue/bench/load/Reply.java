package io.shouyue.bench.load;

import java.nio.charset.StandardCharsets;

/**
 * What came back.
 *
 * @param status HTTP status
 * @param body its bytes, at least {@code length} of them; shared, valid until the next call
 * @param length how many of them count
 */
public record Reply(int status, byte[] body, int length) {
  /** The body as text. */
  public String text() {
    return new String(body, 0, length, StandardCharsets.UTF_8);
  }
}
