package io.shouyue.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPeopleTest {
  private final KnownPeople people = new KnownPeople();

  @Test
  void whereNobodyIsKnownEverybodyIsNew() {
    assertThat(people.halfNew(4)).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void everyOtherOneIsKnown() {
    people.add(List.of("one", "two", "three"));

    List<String> half = people.halfNew(6);

    assertThat(half).element(1).isEqualTo("one");
    assertThat(half).element(3).isEqualTo("two");
    assertThat(half).element(5).isEqualTo("three");
    assertThat(half).doesNotHaveDuplicates();
  }

  @Test
  void knownPeopleComeAgainWhenTheyAreFew() {
    people.add(List.of("one"));

    assertThat(people.halfNew(4)).filteredOn("one"::equals).hasSize(2);
  }
}
