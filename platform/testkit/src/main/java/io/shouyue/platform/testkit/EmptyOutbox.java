package io.shouyue.platform.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import jakarta.enterprise.inject.spi.CDI;

/**
 * Each API test begins with an empty outbox: what an earlier one left undelivered on purpose would
 * reach the servers of a later one.
 */
public class EmptyOutbox implements QuarkusTestBeforeEachCallback {
  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    var background = CDI.current().select(Background.class);
    if (background.isResolvable()) {
      background.get().forgetOutbox();
    }
  }
}
