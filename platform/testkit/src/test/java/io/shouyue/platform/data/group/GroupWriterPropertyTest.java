package io.shouyue.platform.data.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class GroupWriterPropertyTest {
  private enum Kind {
    GOOD,
    REFUSED,
    POISON
  }

  /**
   * @param conflict writes with the same one cannot share a transaction
   */
  private record Write(int number, Kind kind, int conflict) {}

  private record Settings(int writers, int together, Duration patience, int largest, int queue)
      implements GroupConfig {}

  @Property(tries = 60)
  void everyGoodWriteIsDoneOnceAndNobodyFailsForANeighbour(
      @ForAll("writes") List<Write> writes, @ForAll("settings") Settings settings)
      throws Exception {
    List<Write> table = new CopyOnWriteArrayList<>();

    List<String> told = all(writes, settings, table);

    for (int i = 0; i < writes.size(); i++) {
      assertThat(told.get(i)).isEqualTo(writes.get(i).kind().name());
    }
    assertThat(table)
        .containsExactlyInAnyOrderElementsOf(
            writes.stream().filter(write -> write.kind() == Kind.GOOD).toList());
  }

  /** Everybody at once; returns what each was told. */
  private static List<String> all(List<Write> writes, Settings settings, List<Write> table)
      throws Exception {
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
        GroupWriter<Write, String> writer =
            new GroupWriter<>("test", settings, batch -> commit(batch, table))) {
      List<Future<String>> outcomes = new ArrayList<>();
      for (Write write : writes) {
        outcomes.add(callers.submit(() -> tell(writer, write)));
      }
      List<String> told = new ArrayList<>();
      for (Future<String> outcome : outcomes) {
        told.add(outcome.get());
      }
      return told;
    }
  }

  private static String tell(GroupWriter<Write, String> writer, Write write) {
    try {
      return writer.write(write);
    } catch (DomainException refused) {
      return Kind.REFUSED.name();
    } catch (IllegalStateException failed) {
      return Kind.POISON.name();
    }
  }

  /** A transaction in small: all of it counts, or nothing does. */
  private static List<Outcome<String>> commit(List<Write> batch, List<Write> table) {
    List<Write> written = new ArrayList<>();
    List<Outcome<String>> outcomes = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Write write : batch) {
      if (!taken.add(write.conflict())) {
        outcomes.add(new Outcome.Later<>());
        continue;
      }
      switch (write.kind()) {
        case POISON -> throw new IllegalStateException("poison");
        case REFUSED ->
            outcomes.add(new Outcome.Refused<>(new DomainException(CommonError.CONFLICT)));
        case GOOD -> {
          written.add(write);
          outcomes.add(new Outcome.Done<>(Kind.GOOD.name()));
        }
      }
    }
    table.addAll(written);
    return outcomes;
  }

  @Provide
  Arbitrary<List<Write>> writes() {
    Arbitrary<Write> one =
        Combinators.combine(
                Arbitraries.integers(),
                Arbitraries.frequencyOf(
                    Tuple.of(8, Arbitraries.just(Kind.GOOD)),
                    Tuple.of(1, Arbitraries.just(Kind.REFUSED)),
                    Tuple.of(1, Arbitraries.just(Kind.POISON))),
                Arbitraries.integers().between(0, 20))
            .as(Write::new);
    return one.list().ofMaxSize(60).uniqueElements(Write::number);
  }

  @Provide
  Arbitrary<Settings> settings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(1, 8),
            Arbitraries.integers().between(1, 16))
        .as(
            (writers, together, largest) ->
                new Settings(writers, together, Duration.ofMillis(2), largest, 100));
  }
}
