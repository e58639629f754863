package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shouyue.identity.identifier.DocumentNumberSamples;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.PersonName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which answers of the first provider have the second one asked. */
class FailOverTest {
  private static final ElementAnswer MATCH =
      new ElementAnswer(ElementVerdict.MATCH, "ref", Billing.BILLED);

  private final List<String> asked = new ArrayList<>();
  private final MeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void whatWasSurelyNotChargedIsAskedOfTheNext() {
    ElementChecks.Answered answered = checks(ElementAnswer.notAsked()).ask(question());

    assertThat(asked).containsExactly("first", "second");
    assertThat(answered.provider()).isEqualTo("second");
    assertThat(answered.answer()).isEqualTo(MATCH);
  }

  @Test
  void whatMayHaveBeenChargedIsNotAskedTwice() {
    ElementChecks.Answered answered = checks(ElementAnswer.unanswered()).ask(question());

    assertThat(asked).containsExactly("first");
    assertThat(answered.answer().billing()).isEqualTo(Billing.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(value = ElementVerdict.class, mode = EnumSource.Mode.EXCLUDE, names = "UNAVAILABLE")
  void aVerdictIsNotAppealed(ElementVerdict verdict) {
    ElementAnswer answer = new ElementAnswer(verdict, "ref", Billing.BILLED);

    assertThat(checks(answer).ask(question()).answer()).isEqualTo(answer);
    assertThat(asked).containsExactly("first");
  }

  @Test
  void oneThatRestsIsPassedOver() {
    ElementChecks checks = checks(ElementAnswer.unanswered());
    checks.ask(question());
    asked.clear();

    assertThat(checks.ask(question()).provider()).isEqualTo("second");
    assertThat(asked).containsExactly("second");
  }

  @Test
  void everyCallStandsOnTheBillWithItsProviderAndWhatItMayCost() {
    checks(ElementAnswer.notAsked()).ask(question());
    checks(ElementAnswer.unanswered()).ask(question());

    assertThat(bill("first", "unavailable", "none")).isEqualTo(1);
    assertThat(bill("second", "match", "billed")).isEqualTo(1);
    assertThat(bill("first", "unavailable", "unknown")).isEqualTo(1);
  }

  @Test
  void anAdapterThatBreaksIsNoVerdictAndMayHaveCost() {
    ElementCheck broken = new Broken("first");

    ElementAnswer answer =
        new ElementChecks(List.of(guarded(broken), guarded(new Fixed("second", MATCH, asked))))
            .ask(question())
            .answer();

    assertThat(answer).isEqualTo(ElementAnswer.unanswered());
    assertThat(asked).isEmpty();
  }

  private double bill(String provider, String verdict, String billing) {
    return meters
        .get("shouyue.identity.provider.calls")
        .tags("provider", provider, "verdict", verdict, "billing", billing)
        .counter()
        .count();
  }

  private ElementChecks checks(ElementAnswer first) {
    return new ElementChecks(
        List.of(
            guarded(new Fixed("first", first, asked)), guarded(new Fixed("second", MATCH, asked))));
  }

  private Guarded<ElementCheck> guarded(ElementCheck adapter) {
    CircuitBreaker breaker = new CircuitBreaker(() -> 0, 1, Duration.ofSeconds(30), 4);
    return new Guarded<>("element", adapter.name(), adapter, breaker, meters);
  }

  private static ElementQuestion question() {
    return new ElementQuestion(
        "ver_1",
        new PersonName("王小明"),
        new IdNumber(DocumentNumberSamples.number("110105", LocalDate.of(1960, 1, 1), 1)),
        Optional.empty(),
        Optional.empty());
  }

  /** Breaks the contract. */
  private record Broken(String name) implements ElementCheck {
    @Override
    public ElementAnswer ask(ElementQuestion question) {
      throw new IllegalStateException("a bug");
    }
  }

  /** Answers the same to whoever asks. */
  private record Fixed(String name, ElementAnswer answer, List<String> asked)
      implements ElementCheck {
    @Override
    public ElementAnswer ask(ElementQuestion question) {
      asked.add(name);
      return answer;
    }
  }
}
