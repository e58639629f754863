package io.shouyue.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** Looks whether a stack can be reached by anything but this machine. */
public final class Exposure {
  private static final int PATIENCE_MILLIS = 300;

  private Exposure() {}

  /** Addresses and ports of the stack that answer although they are not loopback. */
  public static List<String> of(Ports ports) {
    List<String> open = new ArrayList<>();
    for (InetAddress address : otherAddresses()) {
      for (int port : ports.all().keySet()) {
        if (answers(address, port)) {
          open.add(address.getHostAddress() + ":" + port);
        }
      }
    }
    return open;
  }

  private static List<InetAddress> otherAddresses() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress())
          .toList();
    } catch (SocketException e) {
      throw new StackException("The machine's addresses cannot be listed: " + e.getMessage(), e);
    }
  }

  private static boolean answers(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
