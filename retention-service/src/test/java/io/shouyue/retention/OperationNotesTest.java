package io.shouyue.retention;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.testkit.OperationNotesContract;
import io.shouyue.retention.error.RetentionError;
import java.util.EnumSet;
import java.util.Set;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class OperationNotesTest extends OperationNotesContract {
  /** Why a step of an erasure is not done yet: read from the erasure, answered to nobody. */
  private static final Set<RetentionError> OF_STEPS =
      EnumSet.of(
          RetentionError.NOT_ACKNOWLEDGED,
          RetentionError.REFERENCE_UNKNOWN,
          RetentionError.IDENTIFIER_LEFT,
          RetentionError.SCHEMA_CHANGED);

  OperationNotesTest() {
    super(EnumSet.complementOf(EnumSet.copyOf(OF_STEPS)).toArray(ErrorCode[]::new));
  }
}
