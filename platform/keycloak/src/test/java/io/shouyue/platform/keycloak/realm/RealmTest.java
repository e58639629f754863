package io.shouyue.platform.keycloak.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

  private final JsonNode production = read("/realm/shouyue-realm.json");
  private final JsonNode local = read("/realm/local/shouyue-realm.json");

  @Test
  void everySecretIsAPlaceholder() {
    List<String> secrets = local.findValuesAsText("secret");
    List<String> passwords =
        all(local.get("users"))
            .flatMap(user -> all(user.path("credentials")))
            .map(credential -> credential.get("value").asText())
            .toList();

    assertThat(secrets).isNotEmpty().allMatch(RealmTest::isPlaceholder);
    assertThat(passwords).isNotEmpty().allMatch(RealmTest::isPlaceholder);
  }

  @Test
  void productionKnowsNoLocalClientAndNoDemoAccount() {
    assertThat(ids(production, "clients", "clientId")).noneMatch(id -> id.startsWith("local-"));
    assertThat(ids(production, "users", "username"))
        .allMatch(n -> n.startsWith("service-account-"));
    assertThat(production.findValues("credentials")).isEmpty();
    assertThat(ids(production, "clients", "directAccessGrantsEnabled")).doesNotContain("true");
  }

  @Test
  void localAddsOneClientPerStaffRoleOneForThePasswordGrantAndFourAccounts() {
    assertThat(ids(local, "clients", "clientId"))
        .containsAll(ids(production, "clients", "clientId"))
        .contains("local-dpo", "local-agent", "local-auditor", "local-operator", "local-users");
    assertThat(ids(local, "users", "username")).contains("dpo", "agent", "auditor", "operator");
  }

  @Test
  void accessTokensLiveFiveMinutesAndEventsAreNotStored() {
    assertThat(production.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    assertThat(production.get("eventsEnabled").asBoolean()).isFalse();
    assertThat(production.get("adminEventsEnabled").asBoolean()).isFalse();
    assertThat(production.get("bruteForceProtected").asBoolean()).isTrue();
  }

  @Test
  void noClientMayAskForTheRoleOfAServiceOrASite() {
    List<String> askable =
        all(local.get("clients"))
            .flatMap(client -> all(client.path("optionalClientScopes")))
            .map(JsonNode::asText)
            .toList();

    assertThat(askable).doesNotContain("service-access", "site-access");
    assertThat(production.get("defaultOptionalClientScopes")).isEmpty();
  }

  @Test
  void identityServiceAdministersPeopleAndNobodyElse() {
    JsonNode user =
        all(production.get("users"))
            .filter(one -> one.get("username").asText().endsWith("identity-service"))
            .findFirst()
            .orElseThrow();
    JsonNode permission = production.findValue("policies").get(1).get("config");

    assertThat(permission.get("resources").asText())
        .isEqualTo("[\"%s\"]".formatted(production.at("/groups/0/id").asText()));
    assertThat(permission.get("scopes").asText()).doesNotContain("map-role", "impersonate");
    assertThat(user.at("/clientRoles/realm-management").toString())
        .isEqualTo("[\"query-users\",\"manage-clients\"]");
  }

  @Test
  void ownAttributesAreForAdministratorsOnly() throws IOException {
    String text =
        production
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .get("kc.user.profile.config")
            .get(0)
            .asText();

    assertThat(all(new ObjectMapper().readTree(text).get("attributes")))
        .filteredOn(attribute -> attribute.path("annotations").has("purpose"))
        .hasSize(6)
        .allMatch(attribute -> attribute.at("/permissions/edit").toString().equals("[\"admin\"]"))
        .allMatch(attribute -> attribute.at("/permissions/view").toString().equals("[\"admin\"]"));
  }

  private static boolean isPlaceholder(String value) {
    return value.matches("\\$\\{SHOUYUE_[A-Z_]+}");
  }

  private static List<String> ids(JsonNode realm, String array, String field) {
    return all(realm.get(array)).map(item -> item.path(field).asText()).toList();
  }

  private static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read(String resource) {
    try (var stream = RealmTest.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
