package io.shouyue.stack.postgres;

import io.shouyue.stack.process.Processes;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;

/** A server for a test: real, on a free port, with an empty data folder, not started. */
public final class FreshServer {
  /** Where its binaries are unpacked, as those of any stack. */
  public static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "shouyue");

  /** Of its superuser. */
  static final String PASSWORD = "made-up-for-this-test";

  private FreshServer() {}

  /** It will write to that folder, and be one of these processes. */
  public static PostgresServer in(Path data, Processes processes) throws IOException {
    return new PostgresServer(
        PostgresBinaries.unpackedIn(CACHE), data, freePort(), () -> PASSWORD, false, processes);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
