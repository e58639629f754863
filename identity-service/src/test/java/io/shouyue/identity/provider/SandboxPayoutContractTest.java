package io.shouyue.identity.provider;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.outside.OutsideWorld;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.testkit.ServiceResource;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Its money is the message with the amount, which waits in the outbox here. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
@WithTestResource(OutsideWorld.class)
class SandboxPayoutContractTest extends PayoutContract {
  @Inject SandboxPayout sandbox;
  @Inject Jdbi jdbi;

  @Override
  protected Payout adapter() {
    return sandbox;
  }

  @Override
  protected Optional<String> answering(PayoutVerdict verdict) {
    return switch (verdict) {
      case PAID -> Optional.of("1100000000009001");
      case REFUSED -> Optional.of("1100000000000001");
      case PENDING -> Optional.of("1100000000000002");
      case UNKNOWN -> Optional.of("1100000000000003");
      case NONE -> Optional.empty();
    };
  }

  @Override
  protected int paymentsOf(PayoutOrder order) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM outbox_message WHERE topic = :topic AND ordering_key = :key")
                .bind("topic", Messages.IN_APP_TOPIC)
                .bind("key", order.ref().id().value())
                .mapTo(Integer.class)
                .one());
  }
}
