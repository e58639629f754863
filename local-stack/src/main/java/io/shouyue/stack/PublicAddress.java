package io.shouyue.stack;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

/**
 * How people reach the gateway: from this machine alone, or at one of its other addresses, under
 * TLS.
 *
 * @param name host name or address as people type it
 * @param listens the address that the gateway listens on
 * @param secure whether the gateway speaks TLS
 */
public record PublicAddress(String name, String listens, boolean secure) {
  /** Nobody but this machine. */
  public static PublicAddress thisMachine() {
    return new PublicAddress("localhost", "127.0.0.1", false);
  }

  /**
   * One address of this machine, by number or name; under TLS.
   *
   * @throws StackException when it is no single address of this machine
   */
  public static PublicAddress opened(String name) {
    String bare = name.replaceFirst("^\\[(.*)]$", "$1");
    try {
      InetAddress address = InetAddress.getByName(bare);
      if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || !isOurs(address)) {
        throw new StackException(
            "--host "
                + name
                + " is no address of this machine that others could type. Name one, e.g. what"
                + " hostname -I shows.");
      }
      return new PublicAddress(bare, address.getHostAddress(), true);
    } catch (UnknownHostException e) {
      throw new StackException("--host " + name + " cannot be resolved.", e);
    }
  }

  private static boolean isOurs(InetAddress address) {
    try {
      return NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException e) {
      throw new StackException("The machine's addresses cannot be listed: " + e.getMessage(), e);
    }
  }

  /** The base URL at a port. */
  public String url(int port) {
    String host = name.contains(":") ? "[" + name + "]" : name;
    return (secure ? "https://" : "http://") + host + ":" + port;
  }

  /** The name as a certificate has it (RFC 5280 §4.2.1.6), for keytool. */
  public String subjectAlternative() {
    boolean number = name.contains(":") || name.matches("[0-9.]+");
    return number ? "ip:" + listens : "dns:" + name;
  }
}
