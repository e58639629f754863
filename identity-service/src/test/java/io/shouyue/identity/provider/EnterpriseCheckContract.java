package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shouyue.identity.identifier.LicenceSamples;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.platform.personal.LicenceNumber;
import io.shouyue.platform.personal.OrganisationName;
import io.shouyue.platform.testkit.VendorStub.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every adapter of {@link EnterpriseCheck} does. */
public abstract class EnterpriseCheckContract {
  protected static final String NAME = "示例科技有限公司";
  private static final String LICENCE = LicenceSamples.uscc("91", "110105", "MA00EXAM");

  protected abstract EnterpriseCheck adapter();

  /** Has the register answer the next question so, and gives the name to ask with. */
  protected abstract String answering(ElementVerdict verdict);

  /** Has the register do something worse, and gives the name to ask with; null: cannot. */
  protected abstract @Nullable String failing(Failure failure);

  /** Has the register lie, and gives the name to ask with; null: cannot. */
  protected abstract @Nullable String lying(Lie lie);

  @ParameterizedTest
  @EnumSource(
      value = ElementVerdict.class,
      names = {"MATCH", "MISMATCH", "NO_RECORD", "UNAVAILABLE"})
  void everyAnswerMeansOneVerdict(ElementVerdict verdict) {
    String name = answering(verdict);

    assertThat(adapter().ask(question(name)).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void whatIsNoAnswerIsNoVerdict(Failure failure) {
    String name = failing(failure);
    assumeTrue(name != null);

    assertThat(adapter().ask(question(name)).verdict()).isEqualTo(ElementVerdict.UNAVAILABLE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Failure.class,
      names = {"SLOW", "UNKNOWN_CODE"})
  void whatMayHaveCostIsNotCalledFree(Failure failure) {
    String name = failing(failure);
    assumeTrue(name != null);

    assertThat(adapter().ask(question(name)).billing()).isEqualTo(Billing.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Lie.class)
  void whatContradictsItselfIsNoVerdictAndNotCalledFree(Lie lie) {
    String name = lying(lie);
    assumeTrue(name != null);

    ElementAnswer answer = adapter().ask(question(name));

    assertThat(answer.verdict()).isEqualTo(ElementVerdict.UNAVAILABLE);
    assertThat(answer.billing()).isEqualTo(Billing.UNKNOWN);
  }

  @Test
  void ofARegisterThatChangesItsMindThePresentAnswerIsTold() {
    EnterpriseCheck adapter = adapter();

    for (ElementVerdict verdict :
        List.of(ElementVerdict.MISMATCH, ElementVerdict.MATCH, ElementVerdict.NO_RECORD)) {
      String name = answering(verdict);
      assertThat(adapter.ask(question(name)).verdict()).isEqualTo(verdict);
    }
  }

  @Test
  void theReferenceNamesTheCallAndNobody() {
    String name = answering(ElementVerdict.MATCH);

    assertThat(adapter().ask(question(name)).reference())
        .isNotBlank()
        .doesNotContain(name, LICENCE);
  }

  @Test
  void itHasAName() {
    assertThat(adapter().name()).matches("[a-z]+");
  }

  protected static EnterpriseQuestion question(String name) {
    return new EnterpriseQuestion("ver_1", new OrganisationName(name), new LicenceNumber(LICENCE));
  }
}
