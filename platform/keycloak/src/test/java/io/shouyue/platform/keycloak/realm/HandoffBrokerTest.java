package io.shouyue.platform.keycloak.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderStorageProvider;
import org.keycloak.models.RealmModel;

class HandoffBrokerTest {

  private static final Map<String, String> INSTALLED =
      Map.of(
          "SHOUYUE_PUBLIC_URL", "https://192.0.2.7:9080",
          "SHOUYUE_IDENTITY_URL", "http://127.0.0.1:9082",
          "SHOUYUE_IDENTITY_CLIENT_SECRET", "shared");

  private final Map<String, AuthenticationFlowModel> flows = new HashMap<>();
  private final List<AuthenticationExecutionModel> executions = new ArrayList<>();
  private final List<IdentityProviderModel> written = new ArrayList<>();

  @Test
  void browsersGoToThePublicAddressAndKeycloakItselfToTheServices() {
    start(INSTALLED);

    assertThat(there().getConfig())
        .containsEntry("authorizationUrl", "https://192.0.2.7:9080/handoff/authorize")
        .containsEntry("tokenUrl", "http://127.0.0.1:9082/handoff/token")
        .containsEntry("jwksUrl", "http://127.0.0.1:9082/handoff/jwks")
        .containsEntry("validateSignature", "true");
    assertThat(there().isHideOnLogin()).isTrue();
  }

  @Test
  void whomNobodyLinkedIsRefused() {
    start(INSTALLED);

    String flow = there().getFirstBrokerLoginFlowId();
    assertThat(flow).isEqualTo(flows.get("handed over by a website").getId());
    assertThat(executions)
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.getParentFlow()).isEqualTo(flow);
              assertThat(only.getAuthenticator()).isEqualTo("deny-access-authenticator");
              assertThat(only.isRequired()).isTrue();
            });
  }

  @Test
  void anInstallationThatMovedIsFollowedAndOneThatDidNotIsLeftAlone() {
    start(INSTALLED);
    start(INSTALLED);
    assertThat(written).hasSize(1);
    there().setEnabled(false);
    Map<String, String> moved = new HashMap<>(INSTALLED);
    moved.put("SHOUYUE_IDENTITY_URL", "http://127.0.0.1:7082");

    start(moved);

    assertThat(there().getConfig())
        .containsEntry("tokenUrl", "http://127.0.0.1:7082/handoff/token");
    assertThat(there().isEnabled()).isFalse();
    assertThat(flows).hasSize(1);
  }

  @Test
  void withoutASecretThereIsNoProvider() {
    Map<String, String> some = new HashMap<>(INSTALLED);
    some.remove("SHOUYUE_IDENTITY_CLIENT_SECRET");

    assertThat(BrokerSettings.from(some)).isEmpty();
  }

  private void start(Map<String, String> environment) {
    HandoffBroker.write(realm(), providers(), BrokerSettings.from(environment).orElseThrow());
  }

  private IdentityProviderModel there() {
    return written.getLast();
  }

  private RealmModel realm() {
    return fake(
        RealmModel.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getFlowByAlias" -> flows.get(arguments[0].toString());
              case "addAuthenticationFlow" -> added((AuthenticationFlowModel) arguments[0]);
              case "addAuthenticatorExecution" -> {
                executions.add((AuthenticationExecutionModel) arguments[0]);
                yield arguments[0];
              }
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private AuthenticationFlowModel added(AuthenticationFlowModel flow) {
    flow.setId("flow-" + flows.size());
    flows.put(flow.getAlias(), flow);
    return flow;
  }

  private IdentityProviderStorageProvider providers() {
    return fake(
        IdentityProviderStorageProvider.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getByAlias" -> written.isEmpty() ? null : there();
              case "create", "update" -> {
                written.add((IdentityProviderModel) arguments[0]);
                yield method.getName().equals("create") ? arguments[0] : null;
              }
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
    return type.cast(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
  }
}
