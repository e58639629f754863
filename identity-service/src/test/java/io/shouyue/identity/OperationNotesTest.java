package io.shouyue.identity;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.outside.OutsideWorld;
import io.shouyue.platform.testkit.OperationNotesContract;
import io.shouyue.platform.testkit.ServiceResource;

@QuarkusTest
@WithTestResource(ServiceResource.class)
@WithTestResource(OutsideWorld.class)
class OperationNotesTest extends OperationNotesContract {
  OperationNotesTest() {
    super(IdentityError.values());
  }
}
