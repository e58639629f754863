package io.shouyue.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever order reads and changes come in, nothing that was read before a change counts after it.
 */
class StampsPropertyTest {
  /**
   * One thing that happens.
   *
   * @param key which key; {@link #ALL}: every one
   */
  record Event(boolean read, int key) {}

  private static final int ALL = -1;

  @Property
  void readsCountUntilTheirKeyChanges(@ForAll("histories") List<Event> history) {
    Stamps stamps = new Stamps();
    Map<Integer, Long> lastRead = new HashMap<>();
    Map<Integer, Boolean> valid = new HashMap<>();
    for (Event event : history) {
      if (event.read()) {
        lastRead.put(event.key(), stamps.ticket());
        valid.put(event.key(), true);
      } else if (event.key() == ALL) {
        stamps.changeEverything();
        valid.replaceAll((key, was) -> false);
      } else {
        stamps.change(event.key());
        valid.put(event.key(), false);
      }
      lastRead.forEach(
          (key, ticket) ->
              assertThat(stamps.counts(ticket, key)).as("key %s", key).isEqualTo(valid.get(key)));
    }
  }

  @Property
  void readThatBeganBeforeAChangeIsDeadOnArrival(@ForAll int key) {
    Stamps stamps = new Stamps();
    long began = stamps.ticket();

    stamps.change(key);

    assertThat(stamps.counts(began, key)).isFalse();
    assertThat(stamps.counts(stamps.ticket(), key)).isTrue();
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    Arbitrary<Event> read = Arbitraries.integers().between(0, 5).map(key -> new Event(true, key));
    Arbitrary<Event> change =
        Arbitraries.integers().between(ALL, 5).map(key -> new Event(false, key));
    return Arbitraries.oneOf(read, change).list().ofMaxSize(60);
  }
}
