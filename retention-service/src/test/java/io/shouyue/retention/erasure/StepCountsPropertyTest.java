package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class StepCountsPropertyTest {

  @Property
  void whatIsWrittenIsRead(
      @ForAll @Size(max = 8) Map<@AlphaChars @StringLength(min = 1, max = 9) String, Long> counts) {
    assertThat(StepCounts.read(StepCounts.write(counts))).isEqualTo(counts);
  }
}
