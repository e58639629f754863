package io.shouyue.bench.load;

import java.nio.charset.StandardCharsets;

/** Writes requests ahead, so that the loop only sends them. */
public final class Request {
  private Request() {}

  /**
   * A JSON POST.
   *
   * @param headers whole lines without their ends, such as {@code Idempotency-Key: 1}
   */
  public static byte[] post(int port, String path, String token, String body, String... headers) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(2_048);
    head.append("POST ").append(path).append(" HTTP/1.1\r\n");
    head.append("Host: 127.0.0.1:").append(port).append("\r\n");
    head.append("Authorization: Bearer ").append(token).append("\r\n");
    head.append("Content-Type: application/json\r\nAccept: application/json\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[start.length + content.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(content, 0, all, start.length, content.length);
    return all;
  }
}
