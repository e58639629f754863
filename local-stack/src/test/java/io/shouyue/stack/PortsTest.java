package io.shouyue.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void portsCountFromTheBaseAsTheArchitectureSays() {
    Ports ports = new Ports(8080);

    assertThat(ports.all())
        .hasSize(Ports.COUNT)
        .containsEntry(8080, "gateway")
        .containsEntry(8083, "retention-service")
        .containsEntry(8084, "Keycloak")
        .containsEntry(8089, "stack control")
        .containsEntry(8091, "consent-service management")
        .containsEntry(8094, "Keycloak management");
  }

  @Test
  void noTwoStacksWithBasesTwentyApartShareAPort() {
    assertThat(new Ports(18080).all().keySet())
        .doesNotContainAnyElementsOf(new Ports(18100).all().keySet());
  }

  @Test
  void aBaseWhosePortsDoNotExistIsRefusedWithTheRange() {
    assertThatThrownBy(() -> new Ports(65_530))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("65521");
    assertThatThrownBy(() -> new Ports(80)).hasMessageContaining("1024");
  }
}
