package io.shouyue.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LoopsTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void aConnectionServesOneCallAfterAnother() throws IOException {
    try (FakeServer server = new FakeServer(200, call -> {});
        Connection connection = new Connection(server.port())) {
      byte[] request = Request.post(server.port(), "/", "token", "{\"said\":\"你好\"}");
      for (int i = 0; i < 3; i++) {
        Reply reply = connection.call(request);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"said\":\"你好\"}");
      }
    }
  }

  @Test
  void theClosedLoopEndsWhenTheCallsAreUsedUp() {
    try (FakeServer server = new FakeServer(200, call -> {})) {
      Throughput load = new ClosedLoop(server.target(100), 4).run(LONG);

      assertThat(load.good()).isEqualTo(100);
      assertThat(load.failed()).isZero();
      assertThat(server.calls()).isEqualTo(100);
    }
  }

  @Test
  void theClosedLoopMakesAsManyCallsAsItIsTold() {
    try (FakeServer server = new FakeServer(200, call -> {})) {
      Throughput load = new ClosedLoop(server.target(100), 4).run(37);

      assertThat(load.good()).isEqualTo(37);
      assertThat(server.calls()).isEqualTo(37);
    }
  }

  @Test
  void anotherStatusIsAFailure() {
    try (FakeServer server = new FakeServer(503, call -> {})) {
      Throughput load = new ClosedLoop(server.target(10), 2).run(LONG);

      assertThat(load.good()).isZero();
      assertThat(load.failed()).isEqualTo(10);
    }
  }

  @Test
  void aStallOfTheServerIsPaidByEveryCallThatWaitedForIt() {
    long stall = Duration.ofMillis(300).toNanos();
    try (FakeServer server = new FakeServer(200, call -> stallOn(1, call, stall))) {
      OpenLoop.Outcome outcome =
          new OpenLoop(server.target(50), 1).run(100, Duration.ofMillis(500));

      assertThat(outcome.failed()).isZero();
      assertThat(outcome.latencies().count()).isEqualTo(50);
      // One connection: the calls meant for the 300 ms of the stall all start after it.
      assertThat(outcome.latencies().percentile(50)).isGreaterThan(Duration.ofMillis(20).toNanos());
      assertThat(outcome.latencies().slowest()).isGreaterThanOrEqualTo(stall);
    }
  }

  @Test
  void aPortWithoutAServerBreaksOff() {
    Target nobody;
    try (FakeServer server = new FakeServer(200, call -> {})) {
      nobody = server.target(1);
    }

    assertThatThrownBy(() -> new ClosedLoop(nobody, 1).run(LONG))
        .isInstanceOf(StackException.class);
  }

  private static void stallOn(int stalled, int call, long nanos) {
    if (call == stalled) {
      long end = System.nanoTime() + nanos;
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
    }
  }
}
