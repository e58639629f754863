package io.shouyue.consent.subscription;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** What a host name leads to. */
@FunctionalInterface
interface AddressResolver {
  /** As the machine resolves names; a literal address is itself. */
  AddressResolver MACHINE = host -> List.of(InetAddress.getAllByName(host));

  /**
   * All addresses of the host, at least one.
   *
   * @throws UnknownHostException when there is none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
