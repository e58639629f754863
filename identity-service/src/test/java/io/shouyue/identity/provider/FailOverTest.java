package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.identifier.DocumentNumberSamples;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
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
    ElementChecks.Answered answered = ask(checks(ElementAnswer.notAsked()));

    assertThat(asked).containsExactly("first", "turn to second", "second");
    assertThat(answered.provider()).isEqualTo("second");
    assertThat(answered.answer()).isEqualTo(MATCH);
  }

  @Test
  void whatMayHaveBeenChargedIsNotAskedTwice() {
    ElementChecks.Answered answered = ask(checks(ElementAnswer.unanswered()));

    assertThat(asked).containsExactly("first");
    assertThat(answered.answer().billing()).isEqualTo(Billing.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(value = ElementVerdict.class, mode = EnumSource.Mode.EXCLUDE, names = "UNAVAILABLE")
  void aVerdictIsNotAppealed(ElementVerdict verdict) {
    ElementAnswer answer = new ElementAnswer(verdict, "ref", Billing.BILLED);

    assertThat(ask(checks(answer)).answer()).isEqualTo(answer);
    assertThat(asked).containsExactly("first");
  }

  @Test
  void oneThatRestsIsPassedOver() {
    ElementChecks checks = checks(ElementAnswer.unanswered());
    ask(checks);
    asked.clear();

    assertThat(ask(checks).provider()).isEqualTo("second");
    assertThat(asked).containsExactly("turn to second", "second");
  }

  @Test
  void everyCallStandsOnTheBillWithItsProviderAndWhatItMayCost() {
    ask(checks(ElementAnswer.notAsked()));
    ask(checks(ElementAnswer.unanswered()));

    assertThat(bill("first", "unavailable", "none")).isEqualTo(1);
    assertThat(bill("second", "match", "billed")).isEqualTo(1);
    assertThat(bill("first", "unavailable", "unknown")).isEqualTo(1);
  }

  @Test
  void anAdapterThatBreaksIsNoVerdictAndMayHaveCost() {
    ElementCheck broken = new Broken("first");

    ElementAnswer answer =
        ask(TestElementChecks.of(meters, 1, broken, new Fixed("second", MATCH, asked))).answer();

    assertThat(answer).isEqualTo(ElementAnswer.unanswered());
    assertThat(asked).isEmpty();
  }

  @Test
  void whoCannotCheckTheDocumentIsPassedOverAndTheOrderOfTheOthersKept() {
    ElementCheck residents = new Fixed("residents", MATCH, asked, DocumentKind.RESIDENT_NUMBERED);
    ElementChecks checks =
        TestElementChecks.of(
            meters,
            1,
            residents,
            new Fixed("first", ElementAnswer.notAsked(), asked),
            residents,
            new Fixed("second", MATCH, asked));

    assertThat(checks.first(DocumentKind.PASSPORT)).isEqualTo("first");
    assertThat(checks.first(DocumentKind.RESIDENT_ID)).isEqualTo("residents");
    assertThat(checks.ask(question(DocumentKind.PASSPORT), asked::add).provider())
        .isEqualTo("second");
    assertThat(asked).containsExactly("first", "second", "second");
  }

  @Test
  void aDocumentThatNobodyCanCheckIsAskedOfNobody() {
    ElementChecks checks =
        TestElementChecks.of(
            meters, 1, new Fixed("residents", MATCH, asked, DocumentKind.RESIDENT_NUMBERED));

    assertThat(checks.canCheck(DocumentKind.RESIDENCE_PERMIT)).isTrue();
    assertThat(checks.canCheck(DocumentKind.PASSPORT)).isFalse();
    assertThatThrownBy(() -> checks.ask(question(DocumentKind.PASSPORT), asked::add))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(asked).isEmpty();
  }

  @Test
  void whoseTurnCannotBeKeptIsNotAsked() {
    ElementChecks checks = checks(ElementAnswer.notAsked());

    assertThatThrownBy(
            () ->
                checks.ask(
                    question(DocumentKind.RESIDENT_ID),
                    next -> {
                      throw new IllegalStateException("no database");
                    }))
        .hasMessage("no database");
    assertThat(asked).containsExactly("first");
  }

  private double bill(String provider, String verdict, String billing) {
    return meters
        .get("shouyue.identity.provider.calls")
        .tags("provider", provider, "verdict", verdict, "billing", billing)
        .counter()
        .count();
  }

  private ElementChecks checks(ElementAnswer first) {
    return TestElementChecks.of(
        meters, 1, new Fixed("first", first, asked), new Fixed("second", MATCH, asked));
  }

  private ElementChecks.Answered ask(ElementChecks checks) {
    return checks.ask(question(DocumentKind.RESIDENT_ID), next -> asked.add("turn to " + next));
  }

  private static ElementQuestion question(DocumentKind kind) {
    return new ElementQuestion(
        "ver_1",
        new PersonName("王小明"),
        kind,
        new IdNumber(DocumentNumberSamples.number("110105", LocalDate.of(1960, 1, 1), 1)),
        Optional.empty(),
        Optional.empty());
  }

  /** Breaks the contract. */
  private record Broken(String name) implements ElementCheck {
    @Override
    public Set<DocumentKind> documents() {
      return EnumSet.allOf(DocumentKind.class);
    }

    @Override
    public ElementAnswer ask(ElementQuestion question) {
      throw new IllegalStateException("a bug");
    }
  }

  /** Answers the same to whoever asks. */
  private record Fixed(
      String name, ElementAnswer answer, List<String> asked, Set<DocumentKind> documents)
      implements ElementCheck {
    private Fixed(String name, ElementAnswer answer, List<String> asked) {
      this(name, answer, asked, EnumSet.allOf(DocumentKind.class));
    }

    @Override
    public ElementAnswer ask(ElementQuestion question) {
      asked.add(name);
      return answer;
    }
  }
}
