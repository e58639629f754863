package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shouyue.identity.provider.FaceAnswer.Verdict;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.PersonName;
import io.shouyue.platform.testkit.VendorStub.Failure;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every adapter of {@link FaceCheck} does. */
public abstract class FaceCheckContract {
  protected static final String NAME = "慕容听雪";
  protected static final String NUMBER = "110101199001010015";

  protected abstract FaceCheck adapter();

  /** Has the vendor open sessions. */
  protected abstract void opening();

  /** Has the session of {@code token} end so; false where the vendor has no such outcome. */
  protected abstract boolean ending(String token, Verdict verdict);

  /** Has the vendor call a session passed and not; false where it cannot. */
  protected abstract boolean lying();

  /** Has the vendor do something worse; false where it cannot. */
  protected abstract boolean failing(Failure failure);

  @Test
  void aSessionHasAnAddressATokenAndAnEnd() {
    FaceSession session = open();

    assertThat(session.url()).contains("/");
    assertThat(session.token()).isNotBlank().doesNotContain(NAME, NUMBER);
    assertThat(session.url()).doesNotContain(NAME, NUMBER);
    assertThat(session.endsAt()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"PASSED", "FAILED", "PENDING", "ENDED"})
  void everyOutcomeMeansOneVerdictHoweverOftenItIsAskedFor(Verdict verdict) {
    FaceSession session = open();
    assumeTrue(ending(session.token(), verdict));

    FaceAnswer first = adapter().find(session.token());

    assertThat(first.verdict()).isEqualTo(verdict);
    assertThat(adapter().find(session.token())).isEqualTo(first);
  }

  @Test
  void aFailureSaysWhyAndNamesNobody() {
    FaceSession session = open();
    ending(session.token(), Verdict.FAILED);

    FaceAnswer answer = adapter().find(session.token());

    assertThat(answer.reason()).matches("[a-z-]+");
    assertThat(answer.toString()).doesNotContain(NAME, NUMBER);
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void whatIsNoAnswerIsNoVerdictAndNoSession(Failure failure) {
    FaceSession session = open();
    assumeTrue(failing(failure));

    assertThat(adapter().find(session.token()).verdict()).isEqualTo(Verdict.UNAVAILABLE);
    if (failure != Failure.UNKNOWN_CODE) {
      assertThat(adapter().open(order())).isEmpty();
    }
  }

  @Test
  void aPassThatContradictsItselfIsNoVerdict() {
    FaceSession session = open();
    assumeTrue(lying());

    assertThat(adapter().find(session.token()).verdict()).isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void aCallbackWithoutProofNamesNoSession() {
    assertThat(adapter().verified(java.util.Map.of("certifyId", "x", "token", "x"))).isEmpty();
  }

  protected FaceSession open() {
    opening();
    return adapter().open(order()).orElseThrow();
  }

  private static FaceOrder order() {
    byte[] photo = {1, 2, 3};
    return new FaceOrder(
        "ver_" + UUID.randomUUID(), new PersonName(NAME), new IdNumber(NUMBER), photo, photo);
  }
}
