package io.shouyue.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @Test
  void unlessToldOtherwiseTheGatewayIsForThisMachineAlone() {
    PublicAddress address = PublicAddress.thisMachine();

    assertThat(address.url(8080)).isEqualTo("http://localhost:8080");
    assertThat(address.listens()).isEqualTo("127.0.0.1");
  }

  @Test
  void anOpenedGatewaySpeaksTlsAtTheAddressThatWasNamed() {
    PublicAddress address = PublicAddress.opened("127.0.0.1");

    assertThat(address.url(8080)).isEqualTo("https://127.0.0.1:8080");
    assertThat(address.subjectAlternative()).isEqualTo("ip:127.0.0.1");
    assertThat(PublicAddress.opened("[::1]").url(8080)).isEqualTo("https://[::1]:8080");
    assertThat(PublicAddress.opened("localhost").subjectAlternative()).isEqualTo("dns:localhost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "203.0.113.77", "no-such-host.invalid"})
  void whatIsNoSingleAddressOfThisMachineIsRefused(String name) {
    assertThatThrownBy(() -> PublicAddress.opened(name))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("--host " + name);
  }
}
