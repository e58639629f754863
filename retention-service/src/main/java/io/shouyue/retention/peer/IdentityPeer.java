package io.shouyue.retention.peer;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.retention.peer.IdentityClient.HeldQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

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

  /** Fields of the person's sign-in with their values; empty when there is no account. */
  public Map<String, String> account(String site, String subject) {
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      IdentityClient.Account held = PeerCalls.call(() -> client.account(site, subject));
      put(fields, "username", held.username());
      put(fields, "email", held.email());
      put(fields, "mobile", held.mobile());
      put(fields, "nickname", held.nickname());
    } catch (DomainException none) {
      if (none.code() != CommonError.NOT_FOUND) {
        throw none;
      }
    }
    return fields;
  }

  /** How well the person is known and by which means; never a document's number. */
  public Map<String, String> assurance(String site, String subject) {
    IdentityClient.AssuranceFacts known = PeerCalls.call(() -> client.assurance(site, subject));
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "level", known.level());
    put(fields, "method", known.method());
    put(fields, "verifiedAt", known.verifiedAt());
    put(fields, "maskedName", known.maskedName());
    put(fields, "validUntil", known.validUntil());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
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
