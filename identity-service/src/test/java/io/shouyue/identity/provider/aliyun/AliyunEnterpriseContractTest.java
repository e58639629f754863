package io.shouyue.identity.provider.aliyun;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.provider.EnterpriseCheck;
import io.shouyue.identity.provider.EnterpriseCheckContract;
import io.shouyue.identity.provider.Lie;
import io.shouyue.identity.provider.TestKeys;
import io.shouyue.identity.provider.TestProviders;
import io.shouyue.platform.testkit.VendorSignatures;
import io.shouyue.platform.testkit.VendorStub;
import io.shouyue.platform.testkit.VendorStub.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against a stub that answers in the recorded shape and recomputes every signature by itself. */
class AliyunEnterpriseContractTest extends EnterpriseCheckContract {
  private static final String ID = AliyunContractTest.ID;
  private static final String KEY = AliyunContractTest.KEY;

  private final VendorStub stub =
      new VendorStub(
          VendorSignatures.aliyun(ID, KEY).and((call, body) -> "2022-11-25".equals(version(call))));

  @AfterEach
  void close() {
    stub.close();
  }

  @Override
  protected EnterpriseCheck adapter() {
    return new AliyunEnterpriseCheck(
        new AliyunCalls(
            new TestAliyun(stub.url()),
            TestProviders.asking(stub),
            new TestKeys(ID, KEY),
            () -> AliyunContractTest.NOW));
  }

  @Override
  protected String answering(ElementVerdict verdict) {
    switch (verdict) {
      case MATCH -> result("1");
      case MISMATCH -> result("2");
      case NO_RECORD -> result("3");
      case REJECTED -> throw new AssertionError("it has no such answer");
      case UNAVAILABLE -> stub.answer("{\"Code\": \"401\", \"RequestId\": \"r\"}");
    }
    return NAME;
  }

  @Override
  protected String lying(Lie lie) {
    stub.answer(
        switch (lie) {
          case BESIDE_AN_ERROR -> verdict("1").replace("\"Success\"", "\"InternalError\"");
          case BESIDE_ANOTHER_VERDICT ->
              verdict("1").replace("\"BizCode\"", "\"BizCode\": \"2\", \"BizCode\"");
          case BEFORE_ANOTHER_ANSWER -> verdict("1") + verdict("2");
        });
    return NAME;
  }

  @Test
  void aMatchThatNamesADifferenceIsNone() {
    stub.answer(
        verdict("1").replace("\"BizCode\"", "\"ReasonDetail\": \"EntNameFlag\", \"BizCode\""));

    assertThat(adapter().ask(question(NAME)))
        .isEqualTo(
            new ElementAnswer(ElementVerdict.UNAVAILABLE, "made-up-request", Billing.UNKNOWN));
  }

  @ParameterizedTest
  @EnumSource(
      value = Failure.class,
      names = {"SERVER_ERROR", "BUSY"})
  void aMatchUnderAnErrorsStatusIsNone(Failure failure) {
    result("1");
    stub.fail(failure);

    assertThat(adapter().ask(question(NAME)).verdict()).isEqualTo(ElementVerdict.UNAVAILABLE);
  }

  @Test
  void theCallCarriesWhatTheVendorDemands() {
    result("1");

    adapter().ask(question(NAME));

    assertThat(stub.lastBody())
        .contains("MerchantBizId=ver1&", "MerchantUserId=ver1&", "SceneCode=enterprise&")
        .endsWith("&UserAuthorization=1");
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
    return NAME;
  }

  private void result(String code) {
    stub.answer(verdict(code));
  }

  /** An answer that gives this business code. */
  private static String verdict(String code) {
    return """
        {"Code": "Success", "Message": "success", "RequestId": "made-up-request",
         "Result": {"BizCode": "%s", "Status": "1"}}
        """
        .formatted(code);
  }

  private static String version(HttpExchange call) {
    return call.getRequestHeaders().getFirst("x-acs-version");
  }
}
