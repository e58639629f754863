package io.shouyue.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks whether the ports of a stack are free, before anything is started. */
public final class PortCheck {
  private PortCheck() {}

  /**
   * @throws StackException naming each taken port and what would listen there
   */
  public static void requireFree(Ports ports) {
    List<String> taken = new ArrayList<>();
    for (Map.Entry<Integer, String> port : ports.all().entrySet()) {
      if (!isFree(port.getKey())) {
        taken.add(port.getKey() + " (" + port.getValue() + ")");
      }
    }
    if (!taken.isEmpty()) {
      throw new StackException(
          (taken.size() == 1 ? "Port " : "Ports ")
              + String.join(", ", taken)
              + (taken.size() == 1 ? " is" : " are")
              + " taken by another program. Stop it, or choose other ports with --port-base"
              + " 18080.");
    }
  }

  /** Whether nothing listens there on this machine. */
  public static boolean isFree(int port) {
    return canListen("127.0.0.1", port) && canListen("0.0.0.0", port);
  }

  private static boolean canListen(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
