package io.shouyue.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.shouyue.gateway.fake.FakeBrowser;
import io.shouyue.gateway.fake.GatewayResource;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(GatewayResource.class)
class SessionApiTest {

  private final FakeBrowser browser = new FakeBrowser();
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  String keycloak;

  @ConfigProperty(name = "shouyue.public.url")
  String publicUrl;

  @Test
  void nobodyIsSignedInWithoutACookie() {
    given().get("/session").then().statusCode(200).body("signedIn", equalTo(false));
    given().cookie("q_session", "guessed").get("/session").then().body("signedIn", equalTo(false));
  }

  @Test
  void signingInLeadsBackAndTellsTheWebAppWhoItIs() {
    Response last = signIn("/desk/requests");
    JsonPath session = session();

    assertThat(last.header("Location")).isEqualTo("/desk/requests");
    assertThat(session.getBoolean("signedIn")).isTrue();
    assertThat(session.getString("user")).isEqualTo("user-1");
    assertThat(session.getString("name")).isEqualTo("沈知衡");
    assertThat(session.getList("roles", String.class)).containsExactly("dpo");
    assertThat(session.getList("sites", String.class)).containsExactly("demo");
    assertThat(session.getString("csrf")).hasSize(43);
  }

  @Test
  void theCookieIsForHttpAloneAndHoldsNoToken() {
    Response callback = callback("/me");

    String cookie = callback.getHeaders().getValues("Set-Cookie").getLast();
    assertThat(cookie).contains("q_session=", "HTTPOnly", "SameSite=Lax", "Path=/");
    assertThat(callback.getCookie("q_session")).hasSize(43);
  }

  @Test
  void tokensRestSealedAndTheCookieIsNotStored() {
    String cookie = callback("/me").getCookie("q_session");

    List<byte[]> rows =
        jdbi.withHandle(
            h -> h.createQuery("SELECT tokens_sealed FROM token_state").mapTo(byte[].class).list());

    assertThat(rows).isNotEmpty().noneMatch(row -> new String(row).contains("eyJ"));
    assertThat(
            jdbi.<String, RuntimeException>withHandle(
                h ->
                    h.createQuery("SELECT string_agg(t::text, ' ') FROM token_state t")
                        .mapTo(String.class)
                        .one()))
        .doesNotContain(cookie);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.test/", "//evil.test", "/session/logout", "/v1/requests"})
  void nobodyIsSentAnywhereElse(String returnTo) {
    assertThat(signIn(returnTo).header("Location")).isEqualTo("/");
  }

  @Test
  void aReadGoesWithTheSessionsToken() {
    signIn("/me");

    browser
        .call()
        .get("/v1/requests")
        .then()
        .statusCode(200)
        .body("headers.authorization", org.hamcrest.Matchers.startsWith("Bearer eyJ"))
        .body("headers", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("cookie")));
  }

  @Test
  void aWriteNeedsTheTokenOfTheSession() {
    signIn("/me");
    String csrf = session().getString("csrf");

    browser
        .call()
        .post("/v1/requests")
        .then()
        .statusCode(403)
        .body("code", equalTo("csrf-token-invalid"));
    browser.call().header("X-CSRF-Token", "x" + csrf).post("/v1/requests").then().statusCode(403);
    browser.call().header("X-CSRF-Token", csrf).post("/v1/requests").then().statusCode(200);
  }

  @Test
  void signingOutEndsItHereAndAtKeycloak() {
    signIn("/me");
    String csrf = session().getString("csrf");
    int before = openSessions();
    String cookie = browser.session();

    browser.call().post("/session/logout").then().statusCode(403);
    browser.call().header("X-CSRF-Token", csrf).post("/session/logout").then().statusCode(204);

    assertThat(openSessions()).isEqualTo(before - 1);
    given().cookie("q_session", cookie).get("/session").then().body("signedIn", equalTo(false));
  }

  @Test
  void keycloakEndsASessionThroughTheBackChannel() {
    signIn("/me");
    String sid = sidOf(browser.session());

    backChannel(logoutToken(sid, "gateway")).then().statusCode(200);

    assertThat(session().getBoolean("signedIn")).isFalse();
  }

  @Test
  void aLogoutTokenForAnotherClientOrWithoutSignatureIsRefused() {
    signIn("/me");
    String sid = sidOf(browser.session());

    backChannel(logoutToken(sid, "site-demo")).then().statusCode(400);
    backChannel("eyJhbGciOiJub25lIn0.e30.").then().statusCode(400);
    given()
        .contentType("application/x-www-form-urlencoded")
        .post("/session/back-channel")
        .then()
        .statusCode(400);

    assertThat(session().getBoolean("signedIn")).isTrue();
  }

  @Test
  void whoComesByAnotherNameIsSentToThePublicOneFirst() {
    given()
        .redirects()
        .follow(false)
        .header("Host", "evil.test")
        .get("/session/login?returnTo=/me")
        .then()
        .statusCode(302)
        .header("Location", org.hamcrest.Matchers.startsWith("http://localhost:"));
  }

  private Response signIn(String returnTo) {
    String target = callback(returnTo).header("Location");
    return browser.visit(target.startsWith("/") ? publicUrl + target : target);
  }

  /** From the login address to Keycloak and back; the answer that sets the session cookie. */
  private Response callback(String returnTo) {
    String encoded = URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
    String page =
        browser.visit(publicUrl + "/session/login?returnTo=" + encoded).header("Location");
    String back = new FakeBrowser().visit(page).header("Location");
    return browser.visit(back);
  }

  private JsonPath session() {
    return browser.call().get("/session").jsonPath();
  }

  private String sidOf(String cookie) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT sid FROM token_state WHERE id = :id")
                .bind("id", SessionKeys.hash(cookie))
                .mapTo(String.class)
                .one());
  }

  private int openSessions() {
    return given().get(keycloak + "/test/sessions").jsonPath().getList("$").size();
  }

  private String logoutToken(String sid, String audience) {
    return given()
        .queryParam("sid", sid)
        .queryParam("audience", audience)
        .get(keycloak + "/test/logout-token")
        .asString();
  }

  private static Response backChannel(String token) {
    return given()
        .contentType("application/x-www-form-urlencoded")
        .formParam("logout_token", token)
        .post("/session/back-channel");
  }
}
