package io.shouyue.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One keep-alive connection to this machine, HTTP/1.1 (RFC 9112), for one thread. It reads answers
 * that name their length, which is how the services and the floor answer a JSON body.
 */
public final class Connection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int LONGEST_LINE = 8_192;
  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] line = new byte[LONGEST_LINE];
  private byte[] body = new byte[LONGEST_LINE];

  /**
   * @throws IOException when nobody listens on the port
   */
  public Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 2 * LONGEST_LINE);
    out = socket.getOutputStream();
  }

  /**
   * Sends a request and waits for the whole answer.
   *
   * @param request its bytes, as {@link Request} writes them
   * @throws IOException when the connection ends, or after 30 s
   */
  public Reply call(byte[] request) throws IOException {
    out.write(request);
    out.flush();
    String start = line();
    int status = Integer.parseInt(start.substring(9, 12));
    int length = length();
    if (length > body.length) {
      body = Arrays.copyOf(body, length);
    }
    if (in.readNBytes(body, 0, length) < length) {
      throw new EOFException("the answer ended early");
    }
    return new Reply(status, body, length);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private int length() throws IOException {
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    if (length < 0) {
      throw new IOException("the answer names no length");
    }
    return length;
  }

  private String line() throws IOException {
    int count = 0;
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0 || count == LONGEST_LINE) {
        throw new EOFException("the connection ended within a line");
      }
      line[count++] = (byte) read;
    }
    int end = count > 0 && line[count - 1] == '\r' ? count - 1 : count;
    return new String(line, 0, end, StandardCharsets.ISO_8859_1);
  }
}
