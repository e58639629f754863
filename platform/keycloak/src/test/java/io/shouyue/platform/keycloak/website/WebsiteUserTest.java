package io.shouyue.platform.keycloak.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.broker.provider.IdentityProviderMapper;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

class WebsiteUserTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void identityServiceIsAskedForTheUserOfTheSiteThatTheAliasNames() {
    came("site-shop", "u-1", answering(true));

    assertThat(asked).containsExactly("shop u-1");
  }

  @Test
  void whomItDoesNotLetInIsRefused() {
    assertThatThrownBy(() -> came("site-shop", "u-1", answering(false)))
        .isInstanceOf(IdentityBrokerException.class)
        .hasMessage("not let in");
  }

  @Test
  void whileItIsAwayNobodyIsLetIn() {
    SiteUsers away =
        (site, user) -> {
          throw new IOException("away");
        };

    assertThatThrownBy(() -> came("site-shop", "u-1", away))
        .isInstanceOf(IdentityBrokerException.class)
        .hasMessage("identity-service is away");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop", "handoff", "google"})
  void aProviderOfNoSiteIsRefused(String alias) {
    assertThatThrownBy(() -> came(alias, "u-1", answering(true)))
        .isInstanceOf(IdentityBrokerException.class)
        .hasMessage("not set up");
    assertThat(asked).isEmpty();
  }

  @Test
  void withoutSettingsNobodyIsAskedAndNobodyLetIn() {
    Map<String, String> some = Map.of("SHOUYUE_IDENTITY_URL", "http://127.0.0.1:9082");

    assertThat(IdentityService.from(some)).isEmpty();
    assertThatThrownBy(() -> came("site-shop", "u-1", null))
        .isInstanceOf(IdentityBrokerException.class)
        .hasMessage("not set up");
  }

  @Test
  void keycloakFindsIt() {
    assertThat(ServiceLoader.load(IdentityProviderMapper.class))
        .anyMatch(mapper -> mapper.getId().equals("shouyue-website-user"));
  }

  private SiteUsers answering(boolean letIn) {
    return (site, user) -> {
      asked.add(site + " " + user);
      return letIn;
    };
  }

  private static void came(String alias, String user, @Nullable SiteUsers users) {
    IdentityProviderModel provider = new IdentityProviderModel();
    provider.setAlias(alias);
    provider.setEnabled(true);
    new WebsiteUser(Optional.ofNullable(users))
        .preprocessFederatedIdentity(
            unused(KeycloakSession.class),
            unused(RealmModel.class),
            new IdentityProviderMapperModel(),
            new BrokeredIdentityContext(user, provider));
  }

  private static <T> T unused(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            }));
  }
}
