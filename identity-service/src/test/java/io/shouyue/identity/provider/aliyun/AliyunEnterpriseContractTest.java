package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.provider.EnterpriseCheck;
import io.shouyue.identity.provider.EnterpriseCheckContract;
import io.shouyue.identity.provider.TestKeys;
import io.shouyue.identity.provider.TestProviders;
import io.shouyue.platform.testkit.VendorSignatures;
import io.shouyue.platform.testkit.VendorStub;
import io.shouyue.platform.testkit.VendorStub.Failure;
import org.junit.jupiter.api.AfterEach;

/** Against a stub that answers in the recorded shape and recomputes every signature by itself. */
class AliyunEnterpriseContractTest extends EnterpriseCheckContract {
  private static final String ID = AliyunContractTest.ID;
  private static final String KEY = AliyunContractTest.KEY;

  private final VendorStub stub = new VendorStub(VendorSignatures.aliyun(ID, KEY));

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
    stub.answer(AliyunContractTest.verdict(code));
  }
}
