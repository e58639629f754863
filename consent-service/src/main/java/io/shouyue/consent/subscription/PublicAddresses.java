package io.shouyue.consent.subscription;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public Internet from all others (<a
 * href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a> and <a
 * href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6</a> special-purpose
 * registries). Of IPv6 only what is handed out for use is public at all; what tunnels IPv4 is not.
 */
final class PublicAddresses {
  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
  }

  private static boolean isPublic4(byte[] ip) {
    int a = ip[0] & 0xff;
    int b = ip[1] & 0xff;
    int c = ip[2] & 0xff;
    return switch (a) {
      case 0, 10, 127 -> false;
      case 100 -> b < 64 || b > 127;
      // Azure's platform address, which answers inside a virtual network only.
      case 168 -> !(b == 63 && c == 129 && (ip[3] & 0xff) == 16);
      case 169 -> b != 254;
      case 172 -> b < 16 || b > 31;
      case 192 -> isPublicOf192(b, c);
      case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
      case 203 -> !(b == 0 && c == 113);
      default -> a < 224;
    };
  }

  /** Private, protocol assignments, documentation, AS112, AMT and the 6to4 relay. */
  private static boolean isPublicOf192(int b, int c) {
    return switch (b) {
      case 168 -> false;
      case 0 -> c != 0 && c != 2;
      case 31 -> c != 196;
      case 52 -> c != 193;
      case 88 -> c != 99;
      case 175 -> c != 48;
      default -> true;
    };
  }

  /**
   * Only 2000::/3 is handed out, and not all of it: 6to4, Teredo and the other protocol assignments
   * of 2001::/23, documentation and AS112 are not. The well-known prefix of NAT64 (RFC 6052) stands
   * for the IPv4 address in it, on networks that have no other way to one.
   */
  private static boolean isPublic6(byte[] ip) {
    if (startsWith(ip, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return isPublic(embedded(ip, 12));
    }
    boolean handedOut = (ip[0] & 0xe0) == 0x20;
    boolean sixToFour = startsWith(ip, 0x20, 0x02);
    boolean protocol = startsWith(ip, 0x20, 0x01) && (ip[2] & 0xfe) == 0;
    boolean documentation =
        startsWith(ip, 0x20, 0x01, 0x0d, 0xb8) || startsWith(ip, 0x3f, 0xff) && (ip[2] & 0xf0) == 0;
    boolean sink = startsWith(ip, 0x26, 0x20, 0x00, 0x4f, 0x80, 0x00);
    return handedOut && !sixToFour && !protocol && !documentation && !sink && !isIsatap(ip);
  }

  /** An interface identifier that holds an IPv4 address (RFC 5214 §6.1). */
  private static boolean isIsatap(byte[] ip) {
    return (ip[8] & 0xfc) == 0 && ip[9] == 0 && ip[10] == 0x5e && (ip[11] & 0xff) == 0xfe;
  }

  private static InetAddress embedded(byte[] ip, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(ip, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private static boolean startsWith(byte[] ip, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if ((ip[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
