package io.shouyue.gateway.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GateTest {

  private Uni<ErasureListView> answer = Uni.createFrom().item(new ErasureListView(0));
  private Instant now = Instant.parse("2026-11-21T08:00:00Z");
  private int questions;
  private final Gate gate = new Gate(this::ask, () -> now);

  @Test
  void opensOnceNobodyErasedIsBack() {
    assertThat(gate.isOpen()).isFalse();

    assertThat(opens()).isTrue();

    assertThat(gate.isOpen()).isTrue();
  }

  @Test
  void staysClosedWhileSomebodyIs() {
    answer = Uni.createFrom().item(new ErasureListView(3));
    assertThat(opens()).isFalse();

    answer = Uni.createFrom().item(new ErasureListView(0));
    now = now.plus(Gate.BETWEEN_QUESTIONS);
    assertThat(opens()).isTrue();
  }

  @Test
  void staysClosedWhileNobodyCanSay() {
    answer = Uni.createFrom().failure(new IllegalStateException("away"));

    assertThat(opens()).isFalse();
  }

  @Test
  void doesNotAskForEveryCallerAndNeverAgainOnceOpen() {
    answer = Uni.createFrom().item(new ErasureListView(1));
    opens();
    opens();
    assertThat(questions).isEqualTo(1);

    answer = Uni.createFrom().item(new ErasureListView(0));
    now = now.plus(Gate.BETWEEN_QUESTIONS);
    opens();
    now = now.plusSeconds(3600);
    opens();
    assertThat(questions).isEqualTo(2);
  }

  private boolean opens() {
    return gate.opens().await().indefinitely();
  }

  private Uni<ErasureListView> ask() {
    questions++;
    return answer;
  }
}
