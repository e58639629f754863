package io.shouyue.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Keycloak clients of websites' backends. */
@ApplicationScoped
public class SiteClients {
  private static final int CONFLICT = 409;

  private final KeycloakAdminClient keycloak;

  SiteClients(@RestClient KeycloakAdminClient keycloak) {
    this.keycloak = keycloak;
  }

  /** The client id of a site. */
  public static String clientId(String site) {
    return "site-" + site;
  }

  /**
   * Makes the client of {@code site} with this secret, or gives an existing one this secret.
   * Idempotent.
   */
  public void ensure(String site, String secret) {
    String clientId = clientId(site);
    ClientRepresentation wanted = ClientRepresentation.ofSite(clientId, site, secret);
    try {
      keycloak.createClient(wanted);
    } catch (KeycloakException refused) {
      if (refused.status() != CONFLICT) {
        throw refused;
      }
      keycloak.findClients(clientId).stream()
          .filter(existing -> existing.clientId().equals(clientId))
          .forEach(existing -> keycloak.updateClient(existing.id(), wanted));
    }
  }
}
