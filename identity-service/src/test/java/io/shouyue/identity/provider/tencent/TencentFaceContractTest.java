package io.shouyue.identity.provider.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.identity.provider.FaceAnswer;
import io.shouyue.identity.provider.FaceAnswer.Verdict;
import io.shouyue.identity.provider.FaceCheck;
import io.shouyue.identity.provider.FaceCheckContract;
import io.shouyue.identity.provider.FaceSession;
import io.shouyue.identity.provider.TestKeys;
import io.shouyue.identity.provider.TestProviders;
import io.shouyue.platform.testkit.VendorSignatures;
import io.shouyue.platform.testkit.VendorStub;
import io.shouyue.platform.testkit.VendorStub.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a stub that answers in the recorded shape and recomputes every signature by itself. */
class TencentFaceContractTest extends FaceCheckContract {
  private final VendorStub stub =
      new VendorStub(
          VendorSignatures.tencent(TencentContractTest.ID, TencentContractTest.KEY, "faceid"));

  @AfterEach
  void close() {
    stub.close();
  }

  @Override
  protected FaceCheck adapter() {
    TestTencent config = new TestTencent(stub.url());
    TestKeys keys = new TestKeys(TencentContractTest.ID, TencentContractTest.KEY);
    return new TencentFaceCheck(
        new TencentCalls(config, TestProviders.asking(stub), keys, () -> TencentContractTest.NOW),
        config,
        () -> TencentContractTest.NOW);
  }

  @Override
  protected void opening() {
    stub.answer(
        """
        {"Response": {"Url": "https://open.weixin.example/liveness", "BizToken": "A-B-1",
                      "RequestId": "made-up-request"}}
        """);
  }

  @Override
  protected boolean ending(String token, Verdict verdict) {
    switch (verdict) {
      case PASSED -> result("0", "92.5");
      case FAILED -> result("1002", "0");
      case PENDING -> result("17", "");
      case ENDED -> result("15", "");
      case UNAVAILABLE -> result("9999", "");
    }
    return true;
  }

  @Override
  protected boolean lying() {
    stub.answer(
        """
        {"Response": {"Text": {"ErrCode": 0, "Sim": "92.5"},
                      "Error": {"Code": "FailedOperation", "Message": "m"},
                      "RequestId": "made-up-request"}}
        """);
    return true;
  }

  @Override
  protected boolean failing(Failure failure) {
    switch (failure) {
      case UNKNOWN_CODE -> result("-99", "");
      case NOBODY_THERE -> stub.close();
      default -> stub.fail(failure);
    }
    return true;
  }

  @ParameterizedTest
  @CsvSource({
    "16,too-many-attempts",
    "301,document-refused",
    "2006,elements-mismatch",
    "2016,face-mismatch"
  })
  void everyListedCodeSaysWhy(String code, String reason) {
    FaceSession session = open();
    result(code, "0");

    assertThat(adapter().find(session.token()))
        .isEqualTo(new FaceAnswer(Verdict.FAILED, reason, "made-up-request"));
  }

  @Test
  void aPassThatIsNotAlikeEnoughIsNone() {
    FaceSession session = open();
    result("0", "69.99");

    assertThat(adapter().find(session.token()).reason()).isEqualTo("face-mismatch");
  }

  @Test
  void noPictureIsSentAndNoneIsAskedFor() {
    FaceSession session = open();
    assertThat(stub.lastBody()).doesNotContain("Image");
    result("0", "90");

    adapter().find(session.token());

    assertThat(stub.lastBody()).contains("\"InfoType\":\"1\"");
  }

  private void result(String code, String likeness) {
    stub.answer(
        """
        {"Response": {"Text": {"ErrCode": %s, "ErrMsg": "m", "Sim": "%s"},
                      "RequestId": "made-up-request"}}
        """
            .formatted(code, likeness));
  }
}
