package io.shouyue.platform.keycloak.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditSenderTest {

  private final AuditBuffer buffer = new AuditBuffer(3);
  private final List<AuditEvent> arrived = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private int failures;

  @Test
  void aBatchIsRepeatedWithLongerPausesUntilItArrives() throws InterruptedException {
    failures = 8;
    buffer.offer(event("a"));
    buffer.offer(event("b"));

    sender().sendNext();

    assertThat(arrived).extracting(AuditEvent::id).containsExactly("a", "b");
    assertThat(pauses).hasSize(8).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(pauses.getLast()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aFullBufferLosesTheOldestAndCountsIt() throws InterruptedException {
    for (String id : List.of("a", "b", "c", "d", "e")) {
      buffer.offer(event(id));
    }

    assertThat(buffer.take(10, Duration.ZERO))
        .extracting(AuditEvent::id)
        .containsExactly("c", "d", "e");
    assertThat(buffer.lost()).isEqualTo(2);
    assertThat(buffer.lost()).isZero();
  }

  private AuditSender sender() {
    AuditTarget target =
        events -> {
          if (failures-- > 0) {
            throw new IOException("not yet");
          }
          arrived.addAll(events);
        };
    return new AuditSender(buffer, target, pauses::add);
  }

  private static AuditEvent event(String id) {
    var act = new AuditEvent.Act("", "u", "STAFF", "keycloak.login", "client:g", null, null);
    return new AuditEvent(id, "keycloak", Instant.EPOCH, Instant.EPOCH, act);
  }
}
