package io.shouyue.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortCheckTest {
  private Ports ports;

  @BeforeEach
  void fifteenFreePorts() {
    int base = 30_000;
    while (!new Ports(base).all().keySet().stream().allMatch(PortCheck::isFree)) {
      base += Ports.COUNT;
    }
    ports = new Ports(base);
  }

  @Test
  void freePortsAreTaken() {
    assertThatCode(() -> PortCheck.requireFree(ports)).doesNotThrowAnyException();
  }

  @Test
  void aTakenPortIsNamedWithWhatWouldListenThereAndWhatToDo() throws IOException {
    try (ServerSocket taken = listening(ports.postgres(), "127.0.0.1")) {
      assertThat(taken.isBound()).isTrue();
      assertThatThrownBy(() -> PortCheck.requireFree(ports))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("Port " + ports.postgres() + " (PostgreSQL) is taken")
          .hasMessageContaining("--port-base");
    }
  }

  @Test
  void onePortTakenOnEveryAddressCountsToo() throws IOException {
    try (ServerSocket taken = listening(ports.gateway(), "0.0.0.0")) {
      assertThat(PortCheck.isFree(taken.getLocalPort())).isFalse();
    }
  }

  private static ServerSocket listening(int port, String address) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getByName(address));
  }
}
