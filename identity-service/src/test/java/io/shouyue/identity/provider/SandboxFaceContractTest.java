package io.shouyue.identity.provider;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.outside.OutsideWorld;
import io.shouyue.identity.provider.FaceAnswer.Verdict;
import io.shouyue.identity.provider.SandboxFaceCheck.Outcome;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.VendorStub.Failure;
import jakarta.inject.Inject;

/** The sandbox cannot fail: its sessions lie in the service's own database. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
@WithTestResource(OutsideWorld.class)
class SandboxFaceContractTest extends FaceCheckContract {
  @Inject SandboxFaceCheck sandbox;

  @Override
  protected FaceCheck adapter() {
    return sandbox;
  }

  @Override
  protected void opening() {}

  @Override
  protected boolean ending(String token, Verdict verdict) {
    return switch (verdict) {
      case PASSED -> sandbox.press(token, Outcome.PASS);
      case FAILED -> sandbox.press(token, Outcome.NOT_ALIVE);
      case ENDED -> sandbox.press(token, Outcome.GIVE_UP);
      case PENDING -> true;
      case UNAVAILABLE -> false;
    };
  }

  @Override
  protected boolean lying() {
    return false;
  }

  @Override
  protected boolean failing(Failure failure) {
    return false;
  }
}
