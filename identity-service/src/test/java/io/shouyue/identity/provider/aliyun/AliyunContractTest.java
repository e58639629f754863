package io.shouyue.identity.provider.aliyun;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.identity.provider.ElementCheck;
import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.provider.Lie;
import io.shouyue.identity.provider.SignedElementCheckContract;
import io.shouyue.identity.provider.TestKeys;
import io.shouyue.identity.provider.TestProviders;
import io.shouyue.platform.testkit.VendorSignatures;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements by cloudauth, in the shape of its answers. */
class AliyunContractTest extends SignedElementCheckContract {

  AliyunContractTest() {
    super(VendorSignatures.aliyun(ID, KEY));
  }

  @Override
  protected ElementCheck adapter(TestKeys keys) {
    return new AliyunElementCheck(
        new AliyunCalls(new TestAliyun(stub.url()), TestProviders.asking(stub), keys, () -> NOW));
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

  @Override
  protected String lying(Lie lie) {
    stub.answer(
        switch (lie) {
          case BESIDE_AN_ERROR -> verdict("1").replace("\"200\"", "\"500\"");
          case BESIDE_ANOTHER_VERDICT ->
              verdict("1").replace("\"BizCode\"", "\"BizCode\": \"2\", \"BizCode\"");
          case BEFORE_ANOTHER_ANSWER -> verdict("1") + verdict("2");
        });
    return NUMBER;
  }

  /** Its codes tell no refusal of a document apart. */
  @Override
  protected Set<ElementVerdict> verdicts() {
    return EnumSet.complementOf(EnumSet.of(ElementVerdict.REJECTED));
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

  @Override
  protected void result(String code) {
    stub.answer(verdict(code));
  }

  @Override
  protected String unknownCode() {
    return "99";
  }

  /** An answer that gives this business code. */
  static String verdict(String code) {
    return """
        {"Code": "200", "Message": "success", "RequestId": "made-up-request",
         "ResultObject": {"BizCode": "%s"}}
        """
        .formatted(code);
  }

  @Test
  void onlyNumbersOfResidentsAreSentThere() {
    assertThat(adapter().documents())
        .containsExactlyInAnyOrder(DocumentKind.RESIDENT_ID, DocumentKind.RESIDENCE_PERMIT);
  }
}
