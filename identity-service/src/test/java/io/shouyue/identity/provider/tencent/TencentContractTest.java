package io.shouyue.identity.provider.tencent;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements by FaceID, in the shape of its answers. */
class TencentContractTest extends SignedElementCheckContract {

  TencentContractTest() {
    super(VendorSignatures.tencent(ID, KEY, "faceid"));
  }

  @Override
  protected ElementCheck adapter(TestKeys keys) {
    return new TencentElementCheck(
        new TencentCalls(new TestTencent(stub.url()), TestProviders.asking(stub), keys, () -> NOW));
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
  protected String lying(Lie lie) {
    stub.answer(
        switch (lie) {
          case BESIDE_AN_ERROR ->
              """
              {"Response": {"Result": "0", "Error": {"Code": "InternalError", "Message": "m"},
                            "RequestId": "made-up-request"}}
              """;
          case BESIDE_ANOTHER_VERDICT ->
              """
              {"Response": {"Result": "-1", "Result": "0", "RequestId": "made-up-request"}}
              """;
          case BEFORE_ANOTHER_ANSWER -> response("0") + response("-1");
        });
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
  void onlyNumbersOfResidentsAreSentThere() {
    assertThat(adapter().documents())
        .containsExactlyInAnyOrder(DocumentKind.RESIDENT_ID, DocumentKind.RESIDENCE_PERMIT);
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

  @Override
  protected void result(String code) {
    stub.answer(response(code));
  }

  private static String response(String code) {
    return """
        {"Response": {"Result": "%s", "Description": "d", "RequestId": "made-up-request"}}
        """
        .formatted(code);
  }

  @Override
  protected String unknownCode() {
    return "-99";
  }
}
