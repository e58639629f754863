package io.shouyue.identity.provider.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.identity.provider.ElementCheck;
import io.shouyue.identity.provider.ElementCheckContract;
import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.provider.TestKeys;
import io.shouyue.identity.provider.TestProviders;
import io.shouyue.platform.testkit.VendorSignatures;
import io.shouyue.platform.testkit.VendorStub;
import io.shouyue.platform.testkit.VendorStub.Failure;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a stub that answers in the recorded shape and recomputes every signature by itself. */
class TencentContractTest extends ElementCheckContract {
  private static final String NUMBER = "110101199001010015";
  static final String ID = "secret-id-made-up";
  static final String KEY = "made-up-key-of-this-test";
  static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  private final VendorStub stub = new VendorStub(VendorSignatures.tencent(ID, KEY, "faceid"));

  @AfterEach
  void close() {
    stub.close();
  }

  @Override
  protected ElementCheck adapter() {
    return adapter(KEY);
  }

  private ElementCheck adapter(String key) {
    return new TencentElementCheck(
        new TencentCalls(
            new TestTencent(stub.url()),
            TestProviders.asking(stub),
            new TestKeys(ID, key),
            () -> NOW));
  }

  @Override
  protected String answering(Asked asked, ElementVerdict verdict) {
    result(
        switch (verdict) {
          case MATCH -> "0";
          case MISMATCH -> "-1";
          case NO_RECORD -> "-5";
          case REJECTED -> "-2";
          case UNAVAILABLE -> "-4";
        });
    return NUMBER;
  }

  @Override
  protected String failing(Failure failure) {
    if (failure == Failure.UNKNOWN_CODE) {
      result("-99");
    } else if (failure == Failure.NOBODY_THERE) {
      stub.close();
    } else {
      stub.fail(failure);
    }
    return NUMBER;
  }

  @ParameterizedTest
  @CsvSource({
    "TWO,0,MATCH,BILLED",
    "TWO,-1,MISMATCH,BILLED",
    "TWO,-7,UNAVAILABLE,NONE",
    "THREE,-4,MISMATCH,BILLED",
    "THREE,-9,NO_RECORD,NONE",
    "FOUR,-6,MISMATCH,BILLED",
    "FOUR,-17,REJECTED,BILLED",
    "FOUR,-18,UNAVAILABLE,NONE"
  })
  void theSameNumberMeansWhatItsApiSays(
      Asked asked, String code, ElementVerdict verdict, Billing billing) {
    result(code);

    ElementAnswer answer = adapter().ask(question(asked, NUMBER));

    assertThat(answer).isEqualTo(new ElementAnswer(verdict, "made-up-request", billing));
  }

  @Test
  void anErrorOfTheTransportCostsNothing() {
    stub.answer(
        """
        {"Response": {"Error": {"Code": "RequestLimitExceeded", "Message": "m"},
                      "RequestId": "made-up-request"}}
        """);

    assertThat(adapter().ask(question(Asked.TWO, NUMBER)).billing()).isEqualTo(Billing.NONE);
  }

  @Test
  void newCredentialsAreTakenUpWithoutARestart() {
    result("0");
    TestKeys keys = new TestKeys(ID, "not the right one");
    ElementCheck adapter =
        new TencentElementCheck(
            new TencentCalls(
                new TestTencent(stub.url()), TestProviders.asking(stub), keys, () -> NOW));
    assertThat(adapter.ask(question(Asked.TWO, NUMBER)).billing()).isEqualTo(Billing.NONE);

    keys.rotate(ID, KEY);

    assertThat(adapter.ask(question(Asked.TWO, NUMBER)).verdict()).isEqualTo(ElementVerdict.MATCH);
  }

  @Test
  void aWrongKeyIsNoVerdict() {
    result("0");

    assertThat(adapter("another").ask(question(Asked.TWO, NUMBER)).verdict())
        .isEqualTo(ElementVerdict.UNAVAILABLE);
  }

  @Test
  void whatLeftAndWasNotAnsweredIsNotSentAgain() {
    stub.fail(Failure.SLOW);

    adapter().ask(question(Asked.TWO, NUMBER));

    assertThat(stub.calls()).isEqualTo(1);
  }

  private void result(String code) {
    stub.answer(
        """
        {"Response": {"Result": "%s", "Description": "d", "RequestId": "made-up-request"}}
        """
            .formatted(code));
  }
}
