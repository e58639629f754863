package io.shouyue.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.bench.load.Throughput;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnTest {
  @Test
  void processorTimeIsSharedAmongTheGoodAnswers() {
    Turn turn =
        new Turn(
            new Throughput(1_000, 0, Duration.ofSeconds(2)),
            Duration.ofMillis(500),
            Duration.ofMillis(250),
            Duration.ofMillis(40),
            Map.of("outbox", Duration.ofMillis(30)));

    assertThat(turn.perSecond()).isEqualTo(500);
    assertThat(turn.serverMicros()).isEqualTo(500);
    assertThat(turn.postgresMicros()).isEqualTo(250);
    assertThat(turn.generatorMicros()).isEqualTo(40);
    assertThat(turn.behindMicros("outbox")).isEqualTo(30);
  }

  @Test
  void withoutAGoodAnswerThereIsNoCost() {
    Turn turn =
        new Turn(
            new Throughput(0, 9, Duration.ofSeconds(2)),
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Map.of());

    assertThat(turn.serverMicros()).isNaN();
  }
}
