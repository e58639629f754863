package io.shouyue.platform.keycloak.realm;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Writes the addresses of this installation, and our own identity provider with them, into our
 * realm each time that Keycloak starts. The realm's file is read once, when there is no realm yet;
 * an installation that moves to another name or port afterwards could not be signed in to, and an
 * older one would lack the provider. What already stands as it should is not written.
 */
public final class RealmAtStart implements ProviderEventListener {

  private static final String REALM = "shouyue";
  private static final String GATEWAY = "gateway";

  private final Map<String, String> environment;

  /**
   * Reads nothing yet.
   *
   * @param environment the variables of this process
   */
  public RealmAtStart(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public void onEvent(ProviderEvent event) {
    if (event instanceof PostMigrationEvent started) {
      KeycloakModelUtils.runJobInTransaction(started.getFactory(), this::write);
    }
  }

  private void write(KeycloakSession session) {
    @Nullable RealmModel realm = session.realms().getRealmByName(REALM);
    if (realm != null) {
      session.getContext().setRealm(realm);
      RealmAddresses.from(environment).ifPresent(addresses -> write(realm, addresses));
      BrokerSettings.from(environment)
          .ifPresent(broker -> HandoffBroker.write(realm, session.identityProviders(), broker));
    }
  }

  /** Makes the realm and its client {@code gateway} say what {@code addresses} says. */
  static void write(RealmModel realm, RealmAddresses addresses) {
    if (!addresses.frontend().equals(realm.getAttribute("frontendUrl"))) {
      realm.setAttribute("frontendUrl", addresses.frontend());
    }
    Map<String, String> mail = new HashMap<>(realm.getSmtpConfig());
    mail.putAll(addresses.mail());
    if (!mail.equals(realm.getSmtpConfig())) {
      realm.setSmtpConfig(mail);
    }
    @Nullable ClientModel gateway = realm.getClientByClientId(GATEWAY);
    if (gateway != null) {
      write(gateway, addresses);
    }
  }

  private static void write(ClientModel gateway, RealmAddresses addresses) {
    String home = addresses.site() + "/";
    Set<String> callbacks = Set.of(addresses.site() + "/session/callback");
    if (!callbacks.equals(gateway.getRedirectUris())) {
      gateway.setRedirectUris(callbacks);
    }
    if (!Objects.equals(home, gateway.getBaseUrl())) {
      gateway.setBaseUrl(home);
    }
    attribute(gateway, "post.logout.redirect.uris", home);
    attribute(gateway, "backchannel.logout.url", addresses.gateway() + "/session/back-channel");
  }

  private static void attribute(ClientModel gateway, String name, String value) {
    if (!value.equals(gateway.getAttribute(name))) {
      gateway.setAttribute(name, value);
    }
  }
}
