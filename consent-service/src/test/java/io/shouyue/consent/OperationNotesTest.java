package io.shouyue.consent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.OperationNotesContract;
import io.shouyue.platform.testkit.ServiceResource;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class OperationNotesTest extends OperationNotesContract {
  OperationNotesTest() {
    super(ConsentError.values());
  }
}
