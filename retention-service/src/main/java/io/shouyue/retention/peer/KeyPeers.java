package io.shouyue.retention.peer;

import io.shouyue.platform.web.keys.KeyStandingView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What the other services still need of a site's keys. Failures come as {@code DomainException}.
 */
@ApplicationScoped
public class KeyPeers {

  private final ConsentKeyClient consent;
  private final IdentityKeyClient identity;

  KeyPeers(@RestClient ConsentKeyClient consent, @RestClient IdentityKeyClient identity) {
    this.consent = consent;
    this.identity = identity;
  }

  /** By the service's name; fails when one of them does not answer. */
  public Map<String, KeyStandingView> standings(String site) {
    Map<String, KeyStandingView> found = new TreeMap<>();
    found.put("consent-service", PeerCalls.call(() -> consent.standing(site)));
    found.put("identity-service", PeerCalls.call(() -> identity.standing(site)));
    return found;
  }
}
