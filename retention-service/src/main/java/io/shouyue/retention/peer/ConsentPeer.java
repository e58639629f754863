package io.shouyue.retention.peer;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.peer.ConsentClient.Entry;
import io.shouyue.retention.peer.ConsentClient.Resolve;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What this service asks of consent-service. Failures come as {@code DomainException}. */
@ApplicationScoped
public class ConsentPeer {

  private final ConsentClient client;

  ConsentPeer(@RestClient ConsentClient client) {
    this.client = client;
  }

  /** The subject behind the website's own user id, made when new. */
  public SubjectId resolve(String site, String externalId) {
    return new SubjectId(
        PeerCalls.call(() -> client.resolve(site, new Resolve(null, externalId))).id());
  }

  /** Fails with not-found when the id is no subject of the site. */
  public void requireKnown(String site, SubjectId id) {
    PeerCalls.call(() -> client.resolve(site, new Resolve(id.value(), null)));
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

  /**
   * Makes a record a leaf of the public log.
   *
   * @param key the same key asks for the same leaf
   * @param record JSON
   * @return how the log names the leaf
   */
  public String log(String site, String key, String type, String record) {
    return PeerCalls.call(() -> client.log(site, key, new Entry(type, record))).leaf().asText();
  }

  /** What proves the record of that leaf. */
  public LogProof proof(String site, String leaf) {
    return PeerCalls.call(() -> client.proof(site, leaf));
  }
}
