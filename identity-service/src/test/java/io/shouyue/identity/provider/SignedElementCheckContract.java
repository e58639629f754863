package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.platform.testkit.VendorStub;
import io.shouyue.platform.testkit.VendorStub.Failure;
import java.time.Instant;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every adapter does whose calls are signed: against a stub that answers in the recorded shape
 * and recomputes every signature by itself.
 */
public abstract class SignedElementCheckContract extends ElementCheckContract {
  public static final String ID = "key-id-made-up";
  public static final String KEY = "made-up-key-of-this-test";
  public static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  /** Somebody's, about whom the stub answers what it was told. */
  protected static final String NUMBER = "110101199001010015";

  protected final VendorStub stub;

  protected SignedElementCheckContract(BiPredicate<HttpExchange, String> signature) {
    stub = new VendorStub(signature);
  }

  @AfterEach
  void close() {
    stub.close();
  }

  protected abstract ElementCheck adapter(TestKeys keys);

  /** Has the vendor answer with this code of its own. */
  protected abstract void result(String code);

  /** A code that the vendor has never used. */
  protected abstract String unknownCode();

  @Override
  protected ElementCheck adapter() {
    return adapter(new TestKeys(ID, KEY));
  }

  @Override
  protected String failing(Failure failure) {
    switch (failure) {
      case UNKNOWN_CODE -> result(unknownCode());
      case NOBODY_THERE -> stub.close();
      default -> stub.fail(failure);
    }
    return NUMBER;
  }

  @Test
  void newCredentialsAreTakenUpWithoutARestart() {
    answering(Asked.TWO, ElementVerdict.MATCH);
    TestKeys keys = new TestKeys(ID, "not the right one");
    ElementCheck adapter = adapter(keys);
    assertThat(adapter.ask(question(Asked.TWO, NUMBER)).billing()).isEqualTo(Billing.NONE);

    keys.rotate(ID, KEY);

    assertThat(adapter.ask(question(Asked.TWO, NUMBER)).verdict()).isEqualTo(ElementVerdict.MATCH);
  }

  @ParameterizedTest
  @EnumSource(
      value = Failure.class,
      names = {"SERVER_ERROR", "BUSY"})
  void aMatchUnderAnErrorsStatusIsNone(Failure failure) {
    answering(Asked.TWO, ElementVerdict.MATCH);
    stub.fail(failure);

    assertThat(adapter().ask(question(Asked.TWO, NUMBER)).verdict())
        .isEqualTo(ElementVerdict.UNAVAILABLE);
  }

  @Test
  void aWrongKeyIsNoVerdict() {
    answering(Asked.TWO, ElementVerdict.MATCH);
    ElementCheck adapter = adapter(new TestKeys(ID, "another"));

    assertThat(adapter.ask(question(Asked.TWO, NUMBER)).verdict())
        .isEqualTo(ElementVerdict.UNAVAILABLE);
  }

  @Test
  void whatLeftAndWasNotAnsweredIsNotSentAgain() {
    stub.fail(Failure.SLOW);

    adapter().ask(question(Asked.TWO, NUMBER));

    assertThat(stub.calls()).isEqualTo(1);
  }
}
