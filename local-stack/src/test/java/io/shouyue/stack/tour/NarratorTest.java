package io.shouyue.stack.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarratorTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Narrator narrator =
      new Narrator(new PrintStream(said, true, StandardCharsets.UTF_8), () -> {});

  @Test
  void aTourInWhichEverythingCameOutEndsWithZero() {
    narrator.check("purposes in force", 5, 5);
    narrator.check("the hold ends", true);

    assertThat(narrator.verdict(61)).isZero();
    assertThat(text()).contains("Everything came out as it should, after 61 s");
  }

  @Test
  void oneDifferenceMakesTheTourFailWhateverCameAfterIt() {
    narrator.check("traces", List.of(), List.of("logs/gateway.log"));
    narrator.check("the hold ends", true);

    assertThat(narrator.verdict(61)).isEqualTo(1);
    assertThat(text()).contains("✗ traces: [logs/gateway.log], not []", "1 differed");
  }

  @Test
  void whatDoesNotHoldIsADifferenceToo() {
    narrator.check("the certificate names nobody", false);

    assertThat(narrator.verdict(1)).isEqualTo(1);
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
