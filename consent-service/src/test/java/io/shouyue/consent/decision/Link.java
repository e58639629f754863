package io.shouyue.consent.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The wire between a node and the database, which can be cut. */
final class Link implements AutoCloseable {
  private final int database;
  private final ServerSocket door;
  private final List<Socket> ends = new ArrayList<>();
  private boolean cut;

  Link(int database) throws IOException {
    this.database = database;
    this.door = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    daemon(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Ends every connection; new ones are refused until {@link #mend}. */
  synchronized void cut() {
    cut = true;
    ends.forEach(Link::closeQuietly);
    ends.clear();
  }

  synchronized void mend() {
    cut = false;
  }

  @Override
  public void close() throws IOException {
    cut();
    door.close();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        connect(door.accept());
      } catch (IOException ended) {
        return;
      }
    }
  }

  private synchronized void connect(Socket node) throws IOException {
    if (cut) {
      node.close();
      return;
    }
    Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
    ends.add(node);
    ends.add(server);
    daemon(() -> carry(node, server));
    daemon(() -> carry(server, node));
  }

  private static void carry(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream()) {
      in.transferTo(to.getOutputStream());
    } catch (IOException ended) {
      // Cut, or closed by one of them.
    }
  }

  private static void daemon(Runnable work) {
    Thread.ofPlatform().daemon().name("link").start(work);
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
