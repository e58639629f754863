package io.shouyue.identity.handoff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.outside.Outside;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoffApiTest extends ApiTestBase {
  private static final String BACK = "https://shop.example.com/account?tab=privacy";
  private static final String VERIFIER = "a-verifier-of-these-tests-that-is-long-enough-43";

  @ConfigProperty(name = "shouyue.identity.handoff.realm")
  String realm;

  @Inject SubjectDirectory directory;

  @BeforeEach
  void theWebsiteHasAnOrigin() {
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE site SET origins = '{https://shop.example.com}' WHERE code = 'demo'"));
  }

  @Test
  void keycloakLearnsOnceWhoCameAndWhenTheWebsiteSawThemSignIn() throws Exception {
    String subject = newSubject();
    Instant signedIn = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.SECONDS);

    String code = authorized(ticket(code(issue(subject, signedIn))).getString("ticket"));
    JwtClaims claims = verified(redeem(code, VERIFIER).statusCode(200).extract().jsonPath());

    assertThat(claims.getSubject()).isEqualTo(subject);
    assertThat(claims.getClaimValue("auth_time", Long.class)).isEqualTo(signedIn.getEpochSecond());
    assertThat(claims.getStringClaimValue("nonce")).isEqualTo("nonce-1");
    redeem(code, VERIFIER).statusCode(410).body("code", equalTo("handoff-ended"));
  }

  @Test
  void theUrlTellsNothingOfThePersonAndOpensOnce() {
    String subject = newSubject();
    JsonPath issued = issue(subject, Instant.now());

    assertThat(issued.getString("url"))
        .startsWith("http://localhost:8080/session/handoff?code=")
        .doesNotContain(subject);
    assertThat(ticket(code(issued)).getString("returnTo"))
        .isEqualTo("/me/requests?handoff=" + issued.getString("id"));
    opened(code(issued)).statusCode(410).body("code", equalTo("handoff-ended"));
  }

  @Test
  void whoHasNoSignInGetsOneWithoutAPasswordAndItIsLinkedOnce() {
    String subject = newSubject();
    issue(subject, Instant.now());
    issue(subject, Instant.now());

    JsonPath users = Outside.users(subject);
    assertThat(users.getList("username")).containsExactly("demo:" + subject);
    assertThat(users.getList("[0].credentials")).isEmpty();
    assertThat(users.getString("[0].links.handoff.userId")).isEqualTo(subject);
  }

  @Test
  void whomAWebsitesOwnProviderNamesIsTheUserOfThatWebsite() {
    String user = "u-" + UUID.randomUUID();
    named("demo", user, "test").statusCode(204);
    named("demo", user, "test").statusCode(204);

    String subject = directory.resolve("demo", user).id().value();
    JsonPath users = Outside.users(subject);
    assertThat(users.getList("username")).containsExactly("demo:" + subject);
    assertThat(users.getString("[0].links.site-demo.userId")).isEqualTo(user);
  }

  @Test
  void whoeverWasCancelledIsNotLetInByTheWebsitesProvider() {
    String user = "u-" + UUID.randomUUID();
    named("demo", user, "test").statusCode(204);
    String subject = directory.resolve("demo", user).id().value();

    move(subject, "CANCELLED");

    named("demo", user, "test").statusCode(409).body("code", equalTo("subject-cancelled"));
  }

  @Test
  void onlyKeycloakNamesUsersOfWebsites() {
    named("demo", "u-1", "guessed").statusCode(401);
    named("nowhere", "u-1", "test").statusCode(404);
    named("demo", "", "test").statusCode(422);
  }

  private static ValidatableResponse named(String site, String user, String secret) {
    return given()
        .contentType("application/x-www-form-urlencoded")
        .formParam("client_id", "keycloak")
        .formParam("client_secret", secret)
        .formParam("site", site)
        .formParam("user", user)
        .post("/handoff/person")
        .then();
  }

  @Test
  void anAccountKeepsItsUserNameWhenItIsHandedOver() {
    String subject = newSubject();
    String name = "u" + UUID.randomUUID().toString().substring(0, 12);
    site()
        .body(Map.of("username", name, "password", "correct-horse-battery"))
        .put("/v1/subjects/" + subject + "/account")
        .then()
        .statusCode(204);

    issue(subject, Instant.now());

    assertThat(Outside.users(subject).getList("username")).containsExactly("demo:" + name);
  }

  @Test
  void aHandOffExpires() {
    String code = code(issue(newSubject(), Instant.now()));
    jdbi.useHandle(h -> h.execute("UPDATE handoff SET expires_at = now() - interval '1 second'"));

    opened(code).statusCode(410);
  }

  @Test
  void onlyPagesOfTheCentreAndAddressesOfTheWebsiteAreTaken() {
    String subject = newSubject();

    wrong(subject, "DESK", BACK, Instant.now(), "view");
    wrong(subject, "consents", "https://evil.example.com/", Instant.now(), "returnUrl");
    wrong(subject, "consents", "https://shop.example.com@evil.test/", Instant.now(), "returnUrl");
    wrong(subject, "consents", "javascript:alert(1)", Instant.now(), "returnUrl");
    wrong(subject, "consents", BACK, Instant.now().plusSeconds(600), "authTime");
    asked(subject, "consents", BACK, Instant.now().minus(2, ChronoUnit.DAYS))
        .statusCode(409)
        .body("code", equalTo("login-not-fresh"));
  }

  @Test
  void anotherSitesSubjectAndACancelledOneAreNotHandedOver() {
    asked("sub_7zzzzzzzzzzzzzzzzzzzzzzzzz", "consents", BACK, Instant.now()).statusCode(404);
    String subject = newSubject();
    String before = code(issue(subject, Instant.now()));
    move(subject, "CANCELLED");

    asked(subject, "consents", BACK, Instant.now())
        .statusCode(409)
        .body("code", equalTo("subject-cancelled"));
    opened(before).statusCode(410);
    move(subject, "HELD");
    asked(subject, "consents", BACK, Instant.now()).statusCode(403).body("code", equalTo("held"));
    move(subject, "ERASED");
    asked(subject, "consents", BACK, Instant.now()).statusCode(410).body("code", equalTo("erased"));
  }

  @Test
  void theWayBackIsShownToThatPersonAloneAndOnlyOnceTheyAreThere() {
    String subject = newSubject();
    JsonPath issued = issue(subject, Instant.now());
    String path = "/v1/handoffs/" + issued.getString("id");

    person(subject).get(path).then().statusCode(404);
    redeem(authorized(ticket(code(issued)).getString("ticket")), VERIFIER).statusCode(200);

    person(subject).get(path).then().statusCode(200).body("returnUrl", equalTo(BACK));
    person(newSubject()).get(path).then().statusCode(404);
  }

  @Test
  void theAnswerGoesToKeycloakAlone() {
    String ticket = ticket(code(issue(newSubject(), Instant.now()))).getString("ticket");

    authorize(ticket, "https://evil.test/endpoint").statusCode(400);

    String code = authorized(ticket);
    token(code, VERIFIER, "guessed").statusCode(401);
    redeem(code, "another-verifier").statusCode(410);
    redeem(code, VERIFIER).statusCode(410);
  }

  @Test
  void aTicketThatWasUsedSendsTheBrowserBackWithARefusal() {
    String ticket = ticket(code(issue(newSubject(), Instant.now()))).getString("ticket");
    authorized(ticket);

    String back = authorize(ticket, endpoint()).statusCode(303).extract().header("Location");

    assertThat(back).startsWith(endpoint()).contains("error=access_denied", "state=s+te");
  }

  @Test
  void aRepeatWithTheSameKeyGetsTheSameUrl() {
    String subject = newSubject();
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = body(subject, "consents", BACK, Instant.now());

    String first = keyed(key, body);

    assertThat(keyed(key, body)).isEqualTo(first);
  }

  @Test
  void itDescribesItself() {
    given()
        .get("/handoff/.well-known/openid-configuration")
        .then()
        .statusCode(200)
        .body("issuer", equalTo("http://localhost:8080/handoff"))
        .body("authorization_endpoint", equalTo("http://localhost:8080/handoff/authorize"))
        .body("id_token_signing_alg_values_supported[0]", equalTo("EdDSA"));
  }

  private static String keyed(String key, Map<String, Object> body) {
    return as(Tokens.site("demo"))
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/handoffs")
        .then()
        .statusCode(201)
        .extract()
        .path("url");
  }

  private static JsonPath issue(String subject, Instant signedIn) {
    return asked(subject, "requests", BACK, signedIn).statusCode(201).extract().jsonPath();
  }

  private static ValidatableResponse asked(
      String subject, String view, String back, Instant signedIn) {
    return site().body(body(subject, view, back, signedIn)).post("/v1/handoffs").then();
  }

  private static Map<String, Object> body(
      String subject, String view, String back, Instant signedIn) {
    return Map.of(
        "subject",
        Map.of("id", subject),
        "view",
        view,
        "returnUrl",
        back,
        "authTime",
        signedIn.toString());
  }

  private static void wrong(
      String subject, String view, String back, Instant signedIn, String field) {
    asked(subject, view, back, signedIn)
        .statusCode(422)
        .body("violations[0].field", equalTo(field));
  }

  private static String code(JsonPath issued) {
    return issued.getString("url").split("code=")[1];
  }

  private static ValidatableResponse opened(String code) {
    return given()
        .header("Accept-Language", "en")
        .contentType("application/json")
        .body(Map.of("code", code))
        .post("/handoff/ticket")
        .then();
  }

  private static JsonPath ticket(String code) {
    return opened(code).statusCode(200).extract().jsonPath();
  }

  private String authorized(String ticket) {
    String back = authorize(ticket, endpoint()).statusCode(303).extract().header("Location");
    assertThat(back).startsWith(endpoint());
    return URI.create(back).getQuery().replaceFirst(".*code=", "");
  }

  private ValidatableResponse authorize(String ticket, String redirectUri) {
    return given()
        .redirects()
        .follow(false)
        .queryParam("response_type", "code")
        .queryParam("client_id", "keycloak")
        .queryParam("redirect_uri", redirectUri)
        .queryParam("state", "s te")
        .queryParam("nonce", "nonce-1")
        .queryParam("code_challenge_method", "S256")
        .queryParam("code_challenge", "2_TYqnrdB1X5P62_eq5KRnDAgVbiOV_hjWjGld4sGIg")
        .queryParam("handoff", ticket)
        .get("/handoff/authorize")
        .then();
  }

  private ValidatableResponse redeem(String code, String verifier) {
    return token(code, verifier, "test");
  }

  private ValidatableResponse token(String code, String verifier, String secret) {
    return given()
        .contentType("application/x-www-form-urlencoded")
        .formParam("grant_type", "authorization_code")
        .formParam("client_id", "keycloak")
        .formParam("client_secret", secret)
        .formParam("redirect_uri", endpoint())
        .formParam("code_verifier", verifier)
        .formParam("code", code)
        .post("/handoff/token")
        .then();
  }

  private String endpoint() {
    return realm + "/broker/handoff/endpoint";
  }

  private static JwtClaims verified(JsonPath answer) throws JoseException, InvalidJwtException {
    String keys = given().get("/handoff/jwks").asString();
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(
            new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
        .setJwsAlgorithmConstraints(
            org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA)
        .setExpectedIssuer("http://localhost:8080/handoff")
        .setExpectedAudience("keycloak")
        .setRequireExpirationTime()
        .build()
        .processToClaims(answer.getString("id_token"));
  }

  private static void move(String subject, String state) {
    retention()
        .body(
            Map.of(
                "state",
                state,
                "plan",
                "era_1",
                "step",
                "step-" + state,
                "keep",
                java.util.List.of()))
        .put("/v1/subjects/" + subject + "/state")
        .then()
        .statusCode(200);
  }
}
