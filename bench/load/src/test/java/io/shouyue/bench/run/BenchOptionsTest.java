package io.shouyue.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {
  @Test
  void withoutOptionsItIsFiveRoundsOfTwentySeconds() {
    BenchOptions options = BenchOptions.parse(List.of());

    assertThat(options.rounds()).isEqualTo(5);
    assertThat(options.phase()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void withoutOptionsSixThousandCallsGoBefore() {
    assertThat(BenchOptions.parse(List.of()).warmUp()).isEqualTo(6_000);
  }

  @Test
  void everyOptionIsTaken() {
    BenchOptions options =
        BenchOptions.parse(
            List.of(
                "--rounds",
                "2",
                "--seconds",
                "3",
                "--warm-up",
                "400",
                "--connections",
                "5",
                "--port-base",
                "6000"));

    assertThat(options).isEqualTo(new BenchOptions(2, Duration.ofSeconds(3), 400, 5, 6_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--round 2",
        "--rounds",
        "--rounds two",
        "--rounds 0",
        "--seconds 0",
        "--seconds 181",
        "--warm-up 0",
        "--connections 0",
        "rounds 2"
      })
  void whatCannotBeMeasuredIsRefusedWithASentence(String words) {
    assertThatThrownBy(() -> BenchOptions.parse(List.of(words.split(" "))))
        .isInstanceOf(StackException.class)
        .hasMessageStartingWith("bench: ");
  }
}
