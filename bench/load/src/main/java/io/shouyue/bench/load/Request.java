package io.shouyue.bench.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes requests ahead, so that the loop only sends them. */
public final class Request {
  private Request() {}

  /** A GET of JSON. */
  public static byte[] get(int port, String path, String token) {
    return head("GET", port, path, token).append("\r\n").toString().getBytes(ISO_8859_1);
  }

  /**
   * A JSON POST.
   *
   * @param headers whole lines without their ends, such as {@code Idempotency-Key: 1}
   */
  public static byte[] post(int port, String path, String token, String body, String... headers) {
    byte[] content = body.getBytes(UTF_8);
    StringBuilder head = head("POST", port, path, token);
    head.append("Content-Type: application/json\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
    byte[] start = head.toString().getBytes(ISO_8859_1);
    byte[] all = new byte[start.length + content.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(content, 0, all, start.length, content.length);
    return all;
  }

  private static StringBuilder head(String method, int port, String path, String token) {
    return new StringBuilder(2_048)
        .append(method)
        .append(' ')
        .append(path)
        .append(" HTTP/1.1\r\nHost: 127.0.0.1:")
        .append(port)
        .append("\r\nAuthorization: Bearer ")
        .append(token)
        .append("\r\nAccept: application/json\r\n");
  }
}
