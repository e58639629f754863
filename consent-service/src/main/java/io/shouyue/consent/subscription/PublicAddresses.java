package io.shouyue.consent.subscription;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public Internet from all others (IANA special-purpose registries). What
 * carries an IPv4 address inside is judged by that.
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
      case 169 -> b != 254;
      case 172 -> b < 16 || b > 31;
      case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2)) && !(b == 88 && c == 99);
      case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
      case 203 -> !(b == 0 && c == 113);
      default -> a < 224;
    };
  }

  /** Only 2000::/3 is handed out, and not all of that. */
  private static boolean isPublic6(byte[] ip) {
    if (startsWith(ip, 0x00, 0x64, 0xff, 0x9b)) {
      return isPublic(embedded(ip, 12));
    }
    if (startsWith(ip, 0x20, 0x02)) {
      return isPublic(embedded(ip, 2));
    }
    boolean handedOut = (ip[0] & 0xe0) == 0x20;
    boolean teredo = startsWith(ip, 0x20, 0x01, 0x00, 0x00);
    boolean documentation = startsWith(ip, 0x20, 0x01, 0x0d, 0xb8);
    return handedOut && !teredo && !documentation;
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
