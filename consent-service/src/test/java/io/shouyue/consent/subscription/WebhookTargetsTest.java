package io.shouyue.consent.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.consent.ConsentException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that somebody who means ill would enter, and what their names would lead to. */
class WebhookTargetsTest {

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://127.0.0.1/                   | 127.0.0.1        | loopback
          https://127.8.8.8/                   | 127.8.8.8        | loopback, all of it
          https://localhost/                   | 127.0.0.1        | loopback by name
          https://localhost./                  | 127.0.0.1        | loopback by its full name
          https://localtest.example/           | 127.0.0.1        | a public name for loopback
          https://six.example/                 | ::1              | loopback in IPv6
          https://[::1]/                       | ::1              | loopback in IPv6, literal
          https://[::]/                        | ::               | any address
          https://0.0.0.0/                     | 0.0.0.0          | this host
          https://a.example/                   | 0.1.2.3          | this network
          https://a.example/                   | 10.0.0.1         | private
          https://a.example/                   | 10.255.255.254   | private, its end
          https://a.example/                   | 172.16.0.1       | private
          https://a.example/                   | 172.31.255.255   | private, its end
          https://a.example/                   | 192.168.1.1      | private
          https://metadata.example/            | 169.254.169.254  | metadata of most clouds
          https://metadata.example/            | 169.254.170.2    | metadata of containers
          https://metadata.example/            | 169.254.0.23     | metadata, Tencent
          https://metadata.example/            | 100.100.100.200  | metadata, Alibaba
          https://metadata.example/            | 192.0.0.192      | metadata, Oracle
          https://metadata.example/            | 168.63.129.16    | platform address, Azure
          https://metadata.example/            | fd00:ec2::254    | metadata in IPv6, Amazon
          https://metadata.example/            | fd20:ce::254     | metadata in IPv6, Google
          https://a.example/                   | 169.254.1.1      | link-local
          https://a.example/                   | 100.64.0.1       | shared by a carrier
          https://a.example/                   | 100.127.255.255  | shared by a carrier, its end
          https://a.example/                   | 192.0.0.8        | protocol assignments
          https://a.example/                   | 192.0.2.1        | documentation
          https://a.example/                   | 198.51.100.7     | documentation
          https://a.example/                   | 203.0.113.9      | documentation
          https://a.example/                   | 198.18.0.1       | benchmarks
          https://a.example/                   | 192.88.99.1      | relay of 6to4
          https://a.example/                   | 192.31.196.1     | AS112
          https://a.example/                   | 192.175.48.1     | AS112
          https://a.example/                   | 192.52.193.1     | AMT
          https://a.example/                   | 224.0.0.1        | multicast
          https://a.example/                   | 239.255.255.250  | multicast, SSDP
          https://a.example/                   | 240.0.0.1        | reserved
          https://a.example/                   | 255.255.255.255  | broadcast
          https://a.example/                   | fe80::1          | link-local in IPv6
          https://a.example/                   | fec0::1          | site-local in IPv6
          https://a.example/                   | fc00::1          | unique local
          https://a.example/                   | ff02::1          | multicast in IPv6
          https://a.example/                   | ::ffff:127.0.0.1 | mapped
          https://[::ffff:7f00:1]/             | ::ffff:7f00:1    | mapped, literal
          https://a.example/                   | ::ffff:10.0.0.1  | mapped private
          https://a.example/                   | ::127.0.0.1      | compatible
          https://a.example/                   | ::ffff:0:7f00:1  | translated
          https://a.example/                   | 64:ff9b::7f00:1  | NAT64 of loopback
          https://a.example/                   | 64:ff9b::a9fe:a9fe | NAT64 of metadata
          https://a.example/                   | 64:ff9b:1::808:808 | NAT64 of this network
          https://a.example/                   | 2002:7f00:1::    | 6to4 of loopback
          https://a.example/                   | 2002:a00:1::     | 6to4 of a private one
          https://a.example/                   | 2002:808:808::1  | 6to4 of a public one
          https://a.example/                   | 2001::1          | Teredo
          https://a.example/                   | 2001:10::1       | ORCHID
          https://a.example/                   | 2001:db8::1      | documentation in IPv6
          https://a.example/                   | 3fff::1          | documentation in IPv6, new
          https://a.example/                   | 2400:3200::5efe:a00:1 | ISATAP of a private one
          https://a.example/                   | 2620:4f:8000::1  | AS112 in IPv6
          https://a.example/                   | 5f00::1          | segment routing
          https://a.example/                   | 100::1           | discarded
          https://a.example/                   | 1.1.1.1,10.0.0.1 | one public, one private
          https://a.example/                   | 2606:4700::1111,::1 | one public, one loopback
          https://2130706433/                  | 1.1.1.1          | a number for an address
          https://0x7f000001/                  | 1.1.1.1          | the same in hexadecimal
          https://0177.0.0.1/                  | 1.1.1.1          | octal to some, decimal to others
          https://127.1/                       | 1.1.1.1          | short form
          https://1.1.1.1./                    | 1.1.1.1          | an address with a dot too many
          https://a.0x7f/                      | 1.1.1.1          | ends in a number
          http://a.example/                    | 1.1.1.1          | not encrypted
          ftp://a.example/                     | 1.1.1.1          | another protocol
          file:///etc/passwd                   | 1.1.1.1          | no protocol at all
          gopher://a.example/                  | 1.1.1.1          | another protocol
          https://user:word@a.example/         | 1.1.1.1          | credentials
          https://a.example@b.example/         | 1.1.1.1          | a user that looks like a host
          https://a.example/#b                 | 1.1.1.1          | a fragment
          https://a.example:22/                | 1.1.1.1          | the port of another service
          https://a.example:25/                | 1.1.1.1          | the port of another service
          https://a.example:0/                 | 1.1.1.1          | no port
          https://a.example:65536/             | 1.1.1.1          | no port
          https://a_b.example:443:80/          | 1.1.1.1          | two ports
          https://１２７.0.0.1/                 | 1.1.1.1          | full-width digits
          https:///a                           | 1.1.1.1          | no host
          //a.example/                         | 1.1.1.1          | no protocol
          https://nowhere.example/             | -                | leads nowhere
          """)
  void isRefused(String url, String answer, String why) {
    WebhookTargets targets = new WebhookTargets(false, host -> addresses(answer));

    assertThatThrownBy(() -> targets.check(url))
        .as(why)
        .isInstanceOf(ConsentException.class)
        .hasMessageContaining("address-refused");
  }

  @ParameterizedTest
  @CsvSource({
    "https://hooks.shop.example/in?x=1, 1.1.1.1",
    "https://hooks.shop.example:443/, 8.8.8.8",
    "https://hooks.shop.example:8443/, 223.255.255.255",
    "https://hooks.shop.example/, 2606:4700::1111",
    "https://hooks.shop.example/, 2400:3200::1",
    "https://hooks.shop.example/, 64:ff9b::808:808",
    "https://1.1.1.1/, 1.1.1.1",
    "https://7eleven.example/, 100.63.255.255",
    "https://3com.example/, 172.32.0.1"
  })
  void isAccepted(String url, String answer) throws UnknownHostException {
    WebhookTargets targets = new WebhookTargets(false, host -> addresses(answer));

    assertThat(targets.check(url).address()).isEqualTo(InetAddress.getByName(answer));
  }

  @Test
  void connectionGoesToTheAddressThatWasChecked() throws UnknownHostException {
    List<String> asked = new ArrayList<>();
    WebhookTargets targets =
        new WebhookTargets(
            false,
            host -> {
              asked.add(host);
              return addresses(asked.size() == 1 ? "1.1.1.1" : "127.0.0.1");
            });

    WebhookTarget target = targets.check("https://rebinding.example/");

    assertThat(target.address()).isEqualTo(InetAddress.getByName("1.1.1.1"));
    assertThat(asked).hasSize(1);
    assertThatThrownBy(() -> targets.check("https://rebinding.example/"))
        .isInstanceOf(ConsentException.class);
  }

  @Test
  void machinesResolverReadsLiteralsAsThemselves() throws UnknownHostException {
    assertThat(AddressResolver.MACHINE.resolve("[::1]")).allMatch(InetAddress::isLoopbackAddress);
  }

  private static List<InetAddress> addresses(String answer) throws UnknownHostException {
    if (answer.equals("-")) {
      throw new UnknownHostException();
    }
    return Arrays.stream(answer.split(",")).map(WebhookTargetsTest::address).toList();
  }

  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }
}
