package io.shouyue.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class IdsPropertyTest {
  @Property
  void everyIdIsRecognisedAsItsOwnKindAndNoOther(@ForAll IdKind kind, @ForAll IdKind other) {
    String id = Ids.random(kind);

    assertThat(Ids.is(other, id)).isEqualTo(kind == other);
  }

  @Property
  void sequentialIdsSortByTheirInstant(
      @ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long earlier,
      @ForAll @LongRange(min = 1, max = 1_000_000) long later) {
    String first = Ids.sequential(IdKind.REQUEST, Instant.ofEpochMilli(earlier));
    String second = Ids.sequential(IdKind.REQUEST, Instant.ofEpochMilli(earlier + later));

    assertThat(first).isLessThan(second);
  }

  @Property
  void encodingKeepsTheOrderOfTheBits(
      @ForAll @Size(16) byte[] left, @ForAll @Size(16) byte[] right) {
    int bits = java.util.Arrays.compareUnsigned(left, right);

    assertThat(Integer.signum(Base32.encode(left).compareTo(Base32.encode(right))))
        .isEqualTo(Integer.signum(bits));
  }

  @Property
  void arbitraryTextIsNeverTakenForAnIdUnlessItIsCanonical(@ForAll String text) {
    assertThat(Base32.isCanonical(text)).isEqualTo(text.matches("[0-7][0-9a-hjkmnp-tv-z]{25}"));
  }
}
