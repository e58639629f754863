package io.shouyue.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.bench.load.FakeServer;
import io.shouyue.bench.load.Target;
import io.shouyue.stack.StackException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void asManyCallsAreMadeAsWereAskedFor() {
    try (FakeServer server = new FakeServer(200, call -> {})) {
      new WarmUp(server.target(10_000), 4).run(2 * WarmUp.PART + 300);

      assertThat(server.calls()).isEqualTo(2 * WarmUp.PART + 300);
    }
  }

  @Test
  void eachPartIsPreparedByItselfSoThatItsTokenLasts() {
    try (FakeServer server = new FakeServer(200, call -> {})) {
      Noting target = new Noting(server.target(10_000));

      new WarmUp(target, 2).run(WarmUp.PART + 1);

      assertThat(target.prepared).containsExactly(WarmUp.PART, 1);
    }
  }

  @Test
  void whereNothingIsAnsweredWellNothingIsMeasured() {
    try (FakeServer server = new FakeServer(503, call -> {})) {
      WarmUp warmUp = new WarmUp(server.target(100), 2);

      assertThatThrownBy(() -> warmUp.run(10)).isInstanceOf(StackException.class);
    }
  }

  /** Remembers for how many calls it was made ready. */
  private static final class Noting implements Target {
    private final List<Integer> prepared = new ArrayList<>();
    private final Target target;

    private Noting(Target target) {
      this.target = target;
    }

    @Override
    public String name() {
      return target.name();
    }

    @Override
    public int port() {
      return target.port();
    }

    @Override
    public int status() {
      return target.status();
    }

    @Override
    public void prepare(int calls) {
      prepared.add(calls);
      target.prepare(calls);
    }

    @Override
    public byte @Nullable [] next() {
      return target.next();
    }
  }
}
