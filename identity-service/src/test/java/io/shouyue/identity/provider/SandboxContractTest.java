package io.shouyue.identity.provider;

import io.shouyue.platform.testkit.VendorStub.Failure;
import org.jspecify.annotations.Nullable;

class SandboxContractTest extends ElementCheckContract {
  private final SandboxElementCheck sandbox = new SandboxElementCheck();

  @Override
  protected ElementCheck adapter() {
    return sandbox;
  }

  @Override
  protected String answering(Asked asked, ElementVerdict verdict) {
    return switch (verdict) {
      case MATCH -> "110101199001010015";
      case MISMATCH -> "110101199001019917";
      case NO_RECORD -> "110101199001019925";
      case REJECTED -> "110101199001019933";
      case UNAVAILABLE -> "110101199001019941";
    };
  }

  /** It has no words of its own. */
  @Override
  protected @Nullable String lying(Lie lie) {
    return null;
  }

  @Override
  protected @Nullable String failing(Failure failure) {
    return failure == Failure.NOBODY_THERE ? "110101199001019941" : null;
  }
}
