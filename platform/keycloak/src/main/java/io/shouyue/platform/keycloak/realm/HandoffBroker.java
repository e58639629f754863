package io.shouyue.platform.keycloak.realm;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderStorageProvider;
import org.keycloak.models.RealmModel;

/**
 * Makes the realm trust our own identity provider, and nobody whom it does not know already: users
 * and their links are made by identity-service before anybody is handed over, so the flow for a
 * first sign-in refuses. The sign-in page does not offer the provider.
 */
final class HandoffBroker {

  private static final String FLOW = "handed over by a website";
  private static final String DENY = "deny-access-authenticator";

  private HandoffBroker() {}

  /** Makes the provider, or what differs in it; one that was switched off stays off. */
  static void write(
      RealmModel realm, IdentityProviderStorageProvider providers, BrokerSettings settings) {
    String strangers = flow(realm).getId();
    @Nullable IdentityProviderModel there = providers.getByAlias(BrokerSettings.ALIAS);
    if (there == null) {
      providers.create(filled(fresh(), strangers, settings.config()));
    } else if (!saysAll(there, strangers, settings.config())) {
      providers.update(filled(new IdentityProviderModel(there), strangers, settings.config()));
    }
  }

  private static boolean saysAll(
      IdentityProviderModel there, String strangers, Map<String, String> config) {
    return strangers.equals(there.getFirstBrokerLoginFlowId())
        && there.getConfig().entrySet().containsAll(config.entrySet());
  }

  private static IdentityProviderModel fresh() {
    IdentityProviderModel provider = new IdentityProviderModel();
    provider.setAlias(BrokerSettings.ALIAS);
    provider.setProviderId("oidc");
    provider.setEnabled(true);
    provider.setHideOnLogin(true);
    provider.setTrustEmail(false);
    provider.setStoreToken(false);
    provider.setAddReadTokenRoleOnCreate(false);
    provider.setLinkOnly(false);
    return provider;
  }

  private static IdentityProviderModel filled(
      IdentityProviderModel provider, String strangers, Map<String, String> config) {
    Map<String, String> all = new HashMap<>(provider.getConfig());
    all.putAll(config);
    provider.setConfig(all);
    provider.setFirstBrokerLoginFlowId(strangers);
    return provider;
  }

  private static AuthenticationFlowModel flow(RealmModel realm) {
    @Nullable AuthenticationFlowModel there = realm.getFlowByAlias(FLOW);
    if (there != null) {
      return there;
    }
    AuthenticationFlowModel flow = new AuthenticationFlowModel();
    flow.setAlias(FLOW);
    flow.setDescription("Nobody is made here: whom identity-service did not link is refused");
    flow.setProviderId("basic-flow");
    flow.setTopLevel(true);
    flow.setBuiltIn(false);
    AuthenticationFlowModel made = realm.addAuthenticationFlow(flow);
    AuthenticationExecutionModel deny = new AuthenticationExecutionModel();
    deny.setParentFlow(made.getId());
    deny.setAuthenticator(DENY);
    deny.setRequirement(AuthenticationExecutionModel.Requirement.REQUIRED);
    deny.setPriority(10);
    deny.setAuthenticatorFlow(false);
    realm.addAuthenticatorExecution(deny);
    return made;
  }
}
