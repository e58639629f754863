package io.shouyue.retention.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class PromiseTermsPropertyTest {

  @Property
  void termsAreNoWeakerThanThemselves(
      @ForAll @IntRange(min = 1, max = 400) int amount,
      @ForAll SpanUnit unit,
      @ForAll @NotEmpty Set<RequestType> types) {
    PromiseTerms terms = terms(amount, unit, types);

    assertThat(terms.isNoWeakerThan(terms, types)).isTrue();
  }

  @Property
  void longerPeriodIsWeaker(
      @ForAll @IntRange(min = 1, max = 400) int amount,
      @ForAll @IntRange(min = 1, max = 400) int more,
      @ForAll SpanUnit unit,
      @ForAll @NotEmpty Set<RequestType> types) {
    PromiseTerms law = terms(amount, unit, types);

    assertThat(terms(amount + more, unit, types).isNoWeakerThan(law, Set.of())).isFalse();
    assertThat(law.isNoWeakerThan(terms(amount + more, unit, types), types)).isTrue();
  }

  @Property
  void periodsInDifferentUnitsAreNotCompared(
      @ForAll SpanUnit one, @ForAll SpanUnit other, @ForAll @NotEmpty Set<RequestType> types) {
    boolean comparable = terms(1, one, types).isNoWeakerThan(terms(400, other, types), types);

    assertThat(comparable).isEqualTo(one == other);
  }

  @Property
  void givingUpABoundTypeIsWeaker(
      @ForAll @NotEmpty Set<RequestType> types, @ForAll RequestType bound) {
    boolean enough =
        terms(1, SpanUnit.DAY, types)
            .isNoWeakerThan(terms(1, SpanUnit.DAY, Set.of(bound)), Set.of(bound));

    assertThat(enough).isEqualTo(types.contains(bound));
  }

  private static PromiseTerms terms(int amount, SpanUnit unit, Set<RequestType> types) {
    return new PromiseTerms(new Span(amount, unit), StartEvent.RECEIVED, StopEvent.ANSWERED, types);
  }
}
