package io.shouyue.identity.provider.aliyun;

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
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a stub that answers in the recorded shape and recomputes every signature by itself. */
class AliyunContractTest extends ElementCheckContract {
  private static final String NUMBER = "110101199001010015";
  static final String ID = "access-key-id-made-up";
  static final String KEY = "made-up-key-of-this-test";
  static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  private final VendorStub stub = new VendorStub(VendorSignatures.aliyun(ID, KEY));

  @AfterEach
  void close() {
    stub.close();
  }

  @Override
  protected ElementCheck adapter() {
    return adapter(KEY);
  }

  private ElementCheck adapter(String key) {
    return new AliyunElementCheck(
        new AliyunCalls(
            new TestAliyun(stub.url()),
            TestProviders.asking(stub),
            new TestKeys(ID, key),
            () -> NOW));
  }

  @Override
  protected String answering(Asked asked, ElementVerdict verdict) {
    switch (verdict) {
      case MATCH -> result("1");
      case MISMATCH -> result("2");
      case NO_RECORD -> result("3");
      case REJECTED -> throw new AssertionError("it has no such answer");
      case UNAVAILABLE -> stub.answer("{\"Code\": \"401\", \"RequestId\": \"r\"}");
    }
    return NUMBER;
  }

  /** Its codes tell no refusal of a document apart. */
  @Override
  protected Set<ElementVerdict> verdicts() {
    return EnumSet.complementOf(EnumSet.of(ElementVerdict.REJECTED));
  }

  @Override
  protected String failing(Failure failure) {
    if (failure == Failure.UNKNOWN_CODE) {
      result("99");
    } else if (failure == Failure.NOBODY_THERE) {
      stub.close();
    } else {
      stub.fail(failure);
    }
    return NUMBER;
  }

  @ParameterizedTest
  @CsvSource({
    "TWO,1,MATCH,BILLED",
    "THREE,2,MISMATCH,BILLED",
    "FOUR,3,NO_RECORD,NONE",
    "FOUR,4,UNAVAILABLE,UNKNOWN"
  })
  void theVerdictIsTheBusinessCode(
      Asked asked, String code, ElementVerdict verdict, Billing billing) {
    result(code);

    ElementAnswer answer = adapter().ask(question(asked, NUMBER));

    assertThat(answer).isEqualTo(new ElementAnswer(verdict, "made-up-request", billing));
  }

  @Test
  void newCredentialsAreTakenUpWithoutARestart() {
    result("1");
    TestKeys keys = new TestKeys(ID, "not the right one");
    ElementCheck adapter =
        new AliyunElementCheck(
            new AliyunCalls(
                new TestAliyun(stub.url()), TestProviders.asking(stub), keys, () -> NOW));
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
    stub.answer(verdict(code));
  }

  /** An answer that gives this business code. */
  static String verdict(String code) {
    return """
        {"Code": "200", "Message": "success", "RequestId": "made-up-request",
         "ResultObject": {"BizCode": "%s"}}
        """
        .formatted(code);
  }
}
