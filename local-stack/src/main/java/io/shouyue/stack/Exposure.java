package io.shouyue.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;

/** Looks whether a stack can be reached by anything but this machine. */
public final class Exposure {
  private static final int PATIENCE_MILLIS = 300;

  private Exposure() {}

  /** Names of what answers at an address of this machine that is not loopback. */
  public static List<String> of(Ports ports) {
    List<InetAddress> addresses = otherAddresses();
    return ports.all().entrySet().stream()
        .filter(port -> addresses.stream().anyMatch(address -> answers(address, port.getKey())))
        .map(Map.Entry::getValue)
        .toList();
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
