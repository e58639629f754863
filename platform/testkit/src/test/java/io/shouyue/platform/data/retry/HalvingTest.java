package io.shouyue.platform.data.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HalvingTest {

  @Property
  void whoFailsFailsAloneAndNobodyIsLost(
      @ForAll @IntRange(max = 200) int size, @ForAll Set<@IntRange(max = 199) Integer> failing) {
    List<Integer> all = IntStream.range(0, size).boxed().toList();
    List<Integer> done = new ArrayList<>();
    List<Integer> failed = new ArrayList<>();

    Halving.each(
        all,
        some -> {
          assertThat(some).isNotEmpty();
          if (some.stream().anyMatch(failing::contains)) {
            throw new IllegalStateException("one of these");
          }
          done.addAll(some);
        },
        (one, why) -> {
          assertThat(why).hasMessage("one of these");
          failed.add(one);
        });

    assertThat(failed).isEqualTo(all.stream().filter(failing::contains).toList());
    assertThat(done).isEqualTo(all.stream().filter(n -> !failing.contains(n)).toList());
  }

  @Property
  void thoseThatSucceedTogetherAreDoneByOneCall(@ForAll @IntRange(min = 1, max = 200) int size) {
    List<Integer> all = IntStream.range(0, size).boxed().toList();
    List<List<Integer>> calls = new ArrayList<>();
    Halving.each(all, calls::add, (one, why) -> {});
    assertThat(calls).containsExactly(all);
  }
}
