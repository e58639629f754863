package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.platform.personal.BankCard;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.personal.PersonName;
import io.shouyue.platform.testkit.VendorStub.Failure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What every adapter of {@link ElementCheck} does. */
public abstract class ElementCheckContract {
  protected static final String NAME = "慕容听雪";
  protected static final String MOBILE = "13800138000";
  protected static final String CARD = "6200000000000005";

  /** Questions by how many elements they have. */
  protected enum Asked {
    TWO,
    THREE,
    FOUR
  }

  protected abstract ElementCheck adapter();

  /** Has the authority answer the next question so, and gives the number to ask with. */
  protected abstract String answering(Asked asked, ElementVerdict verdict);

  /** Has the authority do something worse, and gives the number to ask with; null: cannot. */
  protected abstract @org.jspecify.annotations.Nullable String failing(Failure failure);

  /** Has the authority lie, and gives the number to ask with; null: cannot. */
  protected abstract @org.jspecify.annotations.Nullable String lying(Lie lie);

  /** What the authority's answers can mean. */
  protected Set<ElementVerdict> verdicts() {
    return EnumSet.allOf(ElementVerdict.class);
  }

  @ParameterizedTest
  @EnumSource(ElementVerdict.class)
  void everyAnswerMeansOneVerdict(ElementVerdict verdict) {
    assumeTrue(verdicts().contains(verdict));
    String number = answering(Asked.TWO, verdict);

    assertThat(adapter().ask(question(Asked.TWO, number)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource(Asked.class)
  void anyNumberOfElementsCanMatch(Asked asked) {
    String number = answering(asked, ElementVerdict.MATCH);

    assertThat(adapter().ask(question(asked, number)).verdict()).isEqualTo(ElementVerdict.MATCH);
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void whatIsNoAnswerIsNoVerdict(Failure failure) {
    String number = failing(failure);
    assumeTrue(number != null);

    ElementAnswer answer = adapter().ask(question(Asked.TWO, number));

    assertThat(answer.verdict()).isEqualTo(ElementVerdict.UNAVAILABLE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Failure.class,
      mode = Mode.INCLUDE,
      names = {"SLOW", "UNKNOWN_CODE"})
  void whatMayHaveCostIsNotCalledFree(Failure failure) {
    String number = failing(failure);
    assumeTrue(number != null);

    assertThat(adapter().ask(question(Asked.TWO, number)).billing()).isEqualTo(Billing.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Lie.class)
  void whatContradictsItselfIsNoVerdictAndNotCalledFree(Lie lie) {
    String number = lying(lie);
    assumeTrue(number != null);

    ElementAnswer answer = adapter().ask(question(Asked.TWO, number));

    assertThat(answer.verdict()).isEqualTo(ElementVerdict.UNAVAILABLE);
    assertThat(answer.billing()).isEqualTo(Billing.UNKNOWN);
  }

  @Test
  void ofAnAuthorityThatChangesItsMindThePresentAnswerIsTold() {
    ElementCheck adapter = adapter();

    for (ElementVerdict verdict :
        List.of(ElementVerdict.MISMATCH, ElementVerdict.MATCH, ElementVerdict.NO_RECORD)) {
      String number = answering(Asked.TWO, verdict);
      assertThat(adapter.ask(question(Asked.TWO, number)).verdict()).isEqualTo(verdict);
    }
  }

  @Test
  void theReferenceNamesTheCallAndNobody() {
    String number = answering(Asked.FOUR, ElementVerdict.MATCH);

    assertThat(adapter().ask(question(Asked.FOUR, number)).reference())
        .isNotBlank()
        .doesNotContain(number, NAME, MOBILE, CARD);
  }

  @Test
  void itNamesTheDocumentsThatItChecksResidentNumbersAmongThem() {
    assertThat(adapter().documents())
        .contains(DocumentKind.RESIDENT_ID)
        .isEqualTo(adapter().documents());
  }

  @Test
  void itHasAName() {
    assertThat(adapter().name()).matches("[a-z]+");
  }

  protected static ElementQuestion question(Asked asked, String number) {
    return new ElementQuestion(
        "ver_1",
        new PersonName(NAME),
        DocumentKind.RESIDENT_ID,
        new IdNumber(number),
        asked == Asked.TWO ? Optional.empty() : Optional.of(new Mobile(MOBILE)),
        asked == Asked.FOUR ? Optional.of(new BankCard(CARD)) : Optional.empty());
  }
}
