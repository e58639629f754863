package io.shouyue.platform.keycloak.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;

class BareDefaultRoleTest {

  private final List<RoleModel> given =
      new ArrayList<>(List.of(role("offline_access"), role("uma_authorization")));
  private final BareDefaultRole listener = new BareDefaultRole("shouyue-audit");

  @Test
  void nothingIsLeftInTheDefaultRoleOfOurRealm() {
    listener.onEvent(created(realm("jboss-logging", "shouyue-audit")));

    assertThat(given).isEmpty();
  }

  @Test
  void anotherRealmKeepsWhatKeycloakGaveIt() {
    listener.onEvent(created(realm("jboss-logging")));

    assertThat(given).hasSize(2);
  }

  private RealmModel realm(String... listeners) {
    return fake(
        RealmModel.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getEventsListenersStream" -> Stream.of(listeners);
              case "getDefaultRole" -> role("default-roles-shouyue");
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private RoleModel role(String name) {
    return fake(
        RoleModel.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getCompositesStream" -> given.stream();
              case "removeCompositeRole" -> given.removeIf(role -> role == arguments[0]);
              case "toString", "getName" -> name;
              case "hashCode" -> System.identityHashCode(proxy);
              case "equals" -> proxy == arguments[0];
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private static RealmModel.RealmPostCreateEvent created(RealmModel realm) {
    return new RealmModel.RealmPostCreateEvent() {
      @Override
      public RealmModel getCreatedRealm() {
        return realm;
      }

      @Override
      public KeycloakSession getKeycloakSession() {
        throw new UnsupportedOperationException();
      }
    };
  }

  private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
    return type.cast(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
  }
}
