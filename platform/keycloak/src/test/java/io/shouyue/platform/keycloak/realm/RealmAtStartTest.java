package io.shouyue.platform.keycloak.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

class RealmAtStartTest {

  private static final Map<String, String> MOVED =
      Map.of(
          "SHOUYUE_ISSUER", "https://192.0.2.7:9080/realms/shouyue",
          "SHOUYUE_PUBLIC_URL", "https://192.0.2.7:9080",
          "SHOUYUE_GATEWAY_URL", "https://192.0.2.7:9080",
          "SHOUYUE_SMTP_PORT", "9088");

  private final Map<String, Object> realm = new HashMap<>(Map.of("frontendUrl", "http://old:8080"));
  private final Map<String, Object> gateway =
      new HashMap<>(
          Map.of(
              "RedirectUris", Set.of("http://old:8080/session/callback"),
              "backchannel.logout.url", "http://old:8080/session/back-channel",
              "backchannel.logout.session.required", "true"));
  private Map<String, String> mail = Map.of("host", "127.0.0.1", "port", "8088", "ssl", "false");
  private final List<String> writes = new ArrayList<>();

  @Test
  void anInstallationThatMovedLetsPeopleSignInAtItsNewAddress() {
    start(MOVED);

    assertThat(realm).containsEntry("frontendUrl", "https://192.0.2.7:9080");
    assertThat(gateway)
        .containsEntry("RedirectUris", Set.of("https://192.0.2.7:9080/session/callback"))
        .containsEntry("BaseUrl", "https://192.0.2.7:9080/")
        .containsEntry("post.logout.redirect.uris", "https://192.0.2.7:9080/")
        .containsEntry("backchannel.logout.url", "https://192.0.2.7:9080/session/back-channel")
        .containsEntry("backchannel.logout.session.required", "true");
    assertThat(mail).isEqualTo(Map.of("host", "127.0.0.1", "port", "9088", "ssl", "false"));
  }

  @Test
  void whatStandsAlreadyIsNotWrittenAgain() {
    start(MOVED);
    writes.clear();

    start(MOVED);

    assertThat(writes).isEmpty();
  }

  @Test
  void withoutEveryAddressNothingIsTouched() {
    Map<String, String> some = new HashMap<>(MOVED);
    some.remove("SHOUYUE_GATEWAY_URL");

    assertThat(RealmAddresses.from(some)).isEmpty();
    assertThat(RealmAddresses.from(Map.of("SHOUYUE_ISSUER", "https://id.example.com/other")))
        .isEmpty();
  }

  private void start(Map<String, String> environment) {
    RealmAtStart.write(realm(), RealmAddresses.from(environment).orElseThrow());
  }

  private RealmModel realm() {
    return fake(
        RealmModel.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getAttribute" -> realm.get(arguments[0]);
              case "setAttribute" -> put(realm, arguments[0], arguments[1]);
              case "getSmtpConfig" -> mail;
              case "setSmtpConfig" -> putMail(arguments[0]);
              case "getClientByClientId" -> arguments[0].equals("gateway") ? client() : null;
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private ClientModel client() {
    return fake(
        ClientModel.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getAttribute" -> gateway.get(arguments[0]);
              case "setAttribute" -> put(gateway, arguments[0], arguments[1]);
              case "getRedirectUris", "getBaseUrl" -> gateway.get(method.getName().substring(3));
              case "setRedirectUris", "setBaseUrl" ->
                  put(gateway, method.getName().substring(3), arguments[0]);
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private Void put(Map<String, Object> target, Object name, Object value) {
    writes.add(name.toString());
    target.put(name.toString(), value);
    return null;
  }

  @SuppressWarnings("unchecked")
  private Void putMail(Object value) {
    writes.add("mail");
    mail = Map.copyOf((Map<String, String>) value);
    return null;
  }

  private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
    return type.cast(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
  }
}
