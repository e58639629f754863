package io.shouyue.identity.provider.aliyun;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.identity.provider.FaceAnswer.Verdict;
import io.shouyue.identity.provider.FaceCheck;
import io.shouyue.identity.provider.FaceCheckContract;
import io.shouyue.identity.provider.FaceSession;
import io.shouyue.identity.provider.TestKeys;
import io.shouyue.identity.provider.TestProviders;
import io.shouyue.platform.testkit.VendorSignatures;
import io.shouyue.platform.testkit.VendorStub;
import io.shouyue.platform.testkit.VendorStub.Failure;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a stub that answers in the recorded shape and recomputes every signature by itself. */
class AliyunFaceContractTest extends FaceCheckContract {
  private final VendorStub stub =
      new VendorStub(VendorSignatures.aliyun(AliyunContractTest.ID, AliyunContractTest.KEY));

  @AfterEach
  void close() {
    stub.close();
  }

  @Override
  protected FaceCheck adapter() {
    TestAliyun config = new TestAliyun(stub.url());
    TestKeys keys = new TestKeys(AliyunContractTest.ID, AliyunContractTest.KEY);
    TestProviders provider = TestProviders.asking(stub);
    return new AliyunFaceCheck(
        new AliyunCalls(config, provider, keys, () -> AliyunContractTest.NOW),
        config,
        provider,
        () -> AliyunContractTest.NOW);
  }

  @Override
  protected void opening() {
    stub.answer(
        """
        {"Code": "200", "RequestId": "made-up-request", "ResultObject":
          {"CertifyId": "91707dc296d469ad38e4c5efa6a0f24b", "CertifyUrl": "https://t.example/s"}}
        """);
  }

  @Override
  protected boolean ending(String token, Verdict verdict) {
    switch (verdict) {
      case PASSED -> result("T", "200");
      case FAILED -> result("F", "205");
      case PENDING -> stub.answer("{\"Code\": \"200\", \"ResultObject\": {}}");
      case ENDED, UNAVAILABLE -> {
        return false;
      }
    }
    return true;
  }

  @Override
  protected boolean lying() {
    result("T", "204");
    return true;
  }

  @Override
  protected boolean failing(Failure failure) {
    switch (failure) {
      case UNKNOWN_CODE -> result("F", "999");
      case NOBODY_THERE -> stub.close();
      default -> stub.fail(failure);
    }
    return true;
  }

  @ParameterizedTest
  @CsvSource({
    "201,elements-mismatch",
    "202,no-record",
    "203,no-portrait-on-record",
    "204,face-mismatch",
    "206,refused-by-policy"
  })
  void everyListedCodeSaysWhy(String code, String reason) {
    FaceSession session = open();
    result("F", code);

    assertThat(adapter().find(session.token()).reason()).isEqualTo(reason);
  }

  @Test
  void aCallbackCountsWithTheTokenThatTheVendorGotAlone() {
    String session = "91707dc296d469ad38e4c5efa6a0f24b";
    String given = adapterToken();

    assertThat(adapter().verified(Map.of("certifyId", session, "callbackToken", given)))
        .contains(session);
    assertThat(adapter().verified(Map.of("certifyId", session, "callbackToken", given + "0")))
        .isEmpty();
  }

  @Test
  void whatTheVendorStillHasIsDeleted() {
    FaceSession session = open();
    stub.answer("{\"Code\": \"200\", \"RequestId\": \"r\"}");

    assertThat(adapter().forget(session.token())).isTrue();
    assertThat(stub.lastBody()).contains(session.token());
  }

  /** As the vendor got it with the session. */
  private String adapterToken() {
    open();
    return stub.lastBody().replaceAll(".*CallbackToken=([0-9a-f]+).*", "$1");
  }

  private void result(String passed, String code) {
    stub.answer(
        """
        {"Code": "200", "RequestId": "made-up-request",
         "ResultObject": {"Passed": "%s", "SubCode": "%s"}}
        """
            .formatted(passed, code));
  }
}
