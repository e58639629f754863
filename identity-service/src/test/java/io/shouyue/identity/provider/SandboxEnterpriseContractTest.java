package io.shouyue.identity.provider;

import io.shouyue.platform.testkit.VendorStub.Failure;
import org.jspecify.annotations.Nullable;

class SandboxEnterpriseContractTest extends EnterpriseCheckContract {
  @Override
  protected EnterpriseCheck adapter() {
    return new SandboxEnterpriseCheck();
  }

  @Override
  protected String answering(ElementVerdict verdict) {
    return switch (verdict) {
      case MATCH -> NAME;
      case MISMATCH -> NAME + "不符";
      case NO_RECORD -> NAME + "查无";
      case UNAVAILABLE -> NAME + "超时";
      case REJECTED -> throw new AssertionError("it has no such answer");
    };
  }

  /** It has no words of its own. */
  @Override
  protected @Nullable String lying(Lie lie) {
    return null;
  }

  @Override
  protected @Nullable String failing(Failure failure) {
    return failure == Failure.NOBODY_THERE ? NAME + "超时" : null;
  }
}
