package io.shouyue.identity.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.outside.Outside;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SiteApiTest extends ApiTestBase {
  @Inject SiteSecretPurge purge;

  @Test
  void aNewSiteGetsItsClientItsKeyAndIsMadeKnown() {
    String code = newCode();

    create(code, UUID.randomUUID().toString())
        .statusCode(201)
        .body("clientId", equalTo("site-" + code))
        .body("publishableKey", startsWith("pk_" + code + "_"));

    assertThat(client(code, "defaultClientScopes")).asString().contains("site-access");
    assertThat(client(code, "serviceAccountsEnabled")).isEqualTo(true);
    assertThat(client(code, "protocolMappers[0].config.'claim.value'")).isEqualTo(code);
    assertThat(Outside.calls().stream().filter(("PUT /v1/sites/" + code)::equals)).hasSize(2);
    operator()
        .get("/v1/sites/" + code)
        .then()
        .statusCode(200)
        .body("name.en", equalTo("Shop"))
        .body("ready", equalTo(true))
        .body("clientSecret", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST /admin/realms/shouyue/clients", "PUT /v1/sites/"})
  void aFailureAnywhereIsMendedByTheSamePost(String broken) {
    String code = newCode();
    String key = UUID.randomUUID().toString();
    Outside.breakCalls(broken);
    create(code, key).statusCode(503);
    Outside.mend();

    String secret = create(code, key).statusCode(201).extract().path("clientSecret");

    assertThat(client(code, "secret")).isEqualTo(secret);
  }

  @Test
  void aRepeatShowsTheSameSecretForAWeek() {
    String code = newCode();
    String key = UUID.randomUUID().toString();
    String secret = create(code, key).statusCode(201).extract().path("clientSecret");
    assertThat(secret).hasSize(64);

    create(code, key).statusCode(201).body("clientSecret", equalTo(secret));

    jdbi.useHandle(
        h ->
            h.execute("UPDATE site SET ready_at = now() - interval '8 days' WHERE code = ?", code));
    purge.run();
    create(code, key).statusCode(201).body("clientSecret", nullValue());
  }

  @Test
  void aTakenCodeIsAConflict() {
    String code = newCode();
    create(code, UUID.randomUUID().toString()).statusCode(201);

    create(code, UUID.randomUUID().toString()).statusCode(409).body("code", equalTo("site-exists"));
  }

  @Test
  void reservedCodesAndForeignOriginsAreRefused() {
    create("platform", "k1").statusCode(422).body("violations.field", hasItem("code"));
    operator()
        .body(body(newCode()).replace("https://shop.invalid", "http://shop.invalid/page"))
        .post("/v1/sites")
        .then()
        .statusCode(422);
  }

  @Test
  void nothingMoreIsKeptOfPeopleUnlessTheSiteSaysThatItHasADuty() {
    String code = newCode();
    operator()
        .body(body(code).replace(", \"identityRegister\": \"SEALED\"", ""))
        .post("/v1/sites")
        .then()
        .statusCode(201);

    operator()
        .get("/v1/sites/" + code)
        .then()
        .statusCode(200)
        .body("identityRegister", equalTo("NONE"));
  }

  @Test
  void anUnknownSiteIsNotFound() {
    operator().get("/v1/sites/nowhere").then().statusCode(404);
  }

  private static ValidatableResponse create(String code, String key) {
    return operator().header("Idempotency-Key", key).body(body(code)).post("/v1/sites").then();
  }

  private static Object client(String code, String field) {
    List<Object> found =
        Outside.clients().getList("findAll { it.clientId == 'site-" + code + "' }." + field);
    return found.getFirst();
  }

  private static String newCode() {
    return "s" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String body(String code) {
    return """
    {"code": "%s", "name": {"zh": "商店", "en": "Shop"}, "contact": "privacy@shop.invalid",
     "origins": ["https://shop.invalid"], "identityRegister": "SEALED"}
    """
        .formatted(code);
  }
}
