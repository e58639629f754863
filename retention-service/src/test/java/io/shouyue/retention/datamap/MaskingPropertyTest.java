package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class MaskingPropertyTest {

  @Property
  void atMostTwoCharactersOfAValueAreShown(
      @ForAll @NumericChars @StringLength(min = 1, max = 40) String value) {
    assertThat(Masking.of(value).chars().filter(Character::isDigit).count()).isLessThanOrEqualTo(2);
  }
}
