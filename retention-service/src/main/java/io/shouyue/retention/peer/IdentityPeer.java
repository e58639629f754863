package io.shouyue.retention.peer;

import io.shouyue.retention.peer.IdentityClient.HeldQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What this service asks of identity-service. Failures come as {@code DomainException}. */
@ApplicationScoped
public class IdentityPeer {

  private final IdentityClient client;

  IdentityPeer(@RestClient IdentityClient client) {
    this.client = client;
  }

  /** Names of the fields held of the person, never their values. */
  public List<String> accountFields(String site, String subject) {
    return PeerCalls.call(() -> client.accountFields(site, subject)).fields();
  }

  /** Idempotent by {@code order.step}. */
  public StateAnswer state(String site, String subject, StateOrder order) {
    return PeerCalls.call(() -> client.state(site, subject, order));
  }

  /** Destroys one class of the person's keys there. Idempotent. */
  public void destroyKey(String site, String subject, String retention) {
    PeerCalls.call(
        () -> {
          client.destroyKey(site, subject, retention);
          return true;
        });
  }

  /** Values of held fields; only for an approved break-glass. */
  public Map<String, String> heldRecord(
      String site, String subject, String hold, List<String> fields) {
    return PeerCalls.call(() -> client.heldRecord(site, subject, new HeldQuery(hold, fields)))
        .fields();
  }
}
