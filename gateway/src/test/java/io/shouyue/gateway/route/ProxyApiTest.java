package io.shouyue.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.gateway.fake.GatewayResource;
import io.shouyue.platform.testkit.Tokens;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(GatewayResource.class)
class ProxyApiTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/purposes?x=1&y=%E5%AE%88, consent",
    "/v1/verifications/ver_1, identity",
    "/v1/requests, retention"
  })
  void aCallReachesItsServiceUnchanged(String path, String service) {
    given()
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer a.b.c")
        .header("Shouyue-Site", "demo")
        .header("Idempotency-Key", "k1")
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"7\"")
        .body("service", equalTo(service))
        .body("path", equalTo(path))
        .body("headers.authorization", equalTo("Bearer a.b.c"))
        .body("headers.shouyue-site", equalTo("demo"))
        .body("headers.idempotency-key", equalTo("k1"));
  }

  @Test
  void whatTheCallerSaysAboutItselfIsReplacedByWhatWeKnow() {
    given()
        .header("X-Forwarded-For", "203.0.113.9")
        .header("X-Forwarded-Host", "evil.test")
        .header("Forwarded", "for=203.0.113.9")
        .header("X-Request-Id", "mine")
        .header("X-User", "root")
        .header("Cookie", "other=1")
        .get("/v1/purposes")
        .then()
        .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
        .body("headers.x-forwarded-host", containsString("localhost:"))
        .body("headers.x-request-id", matchesPattern("[0-9a-f]{32}"))
        .body("headers", not(hasKey("forwarded")))
        .body("headers", not(hasKey("x-user")))
        .body("headers", not(hasKey("cookie")))
        .body("headers", not(hasKey("authorization")));
  }

  @Test
  void whatAServiceMayNotSayToBrowsersIsDropped() {
    given()
        .get("/v1/purposes")
        .then()
        .header("Set-Cookie", nullValue())
        .header("Server", nullValue())
        .header("Access-Control-Allow-Origin", nullValue())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("X-Request-Id", notNullValue());
  }

  @Test
  void keycloakLearnsThePublicNameAndGetsItsOwnCookiesAlone() {
    given()
        .header("Cookie", "q_session=secret; KEYCLOAK_IDENTITY=i")
        .post("/realms/shouyue/login-actions/authenticate")
        .then()
        .statusCode(200)
        .header("Set-Cookie", containsString("KEYCLOAK_SESSION=s"))
        .body("cookie", equalTo("KEYCLOAK_IDENTITY=i"))
        .body("x-forwarded-host", containsString("localhost:"))
        .body("x-forwarded-for", equalTo("127.0.0.1"));
  }

  @Test
  void aClientsOwnCredentialsReachTheTokenEndpoint() {
    given()
        .auth()
        .preemptive()
        .basic("site-demo", "s")
        .formParam("grant_type", "client_credentials")
        .post("/realms/shouyue/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .body("access_token", notNullValue());
  }

  @Test
  void aLargeBodyStreamsThroughWhereFilesAreExpected() {
    byte[] image = new byte[5_000_000];
    ThreadLocalRandom.current().nextBytes(image);

    given()
        .contentType("image/jpeg")
        .body(image)
        .put("/v1/verifications/ver_1/images/front")
        .then()
        .statusCode(200)
        .body("length", equalTo(image.length));
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    given()
        .contentType("application/json")
        .body(new byte[(1 << 20) + 1])
        .post("/v1/consents")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("too-large"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/a%2fb", "/v1/%2e%2e/x", "/v1/..;/x", "/v1/%c0%ae%c0%ae/x", "/v1/x;a=b"})
  void ambiguousPathsAreRefused(String path) {
    given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", "en")
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("ambiguous-path"))
        .body("title", containsString("more than one way"));
  }

  @Test
  void whatIsNotInTheTableDoesNotExist() {
    given()
        .header("Authorization", "Bearer a.b.c")
        .body("{}")
        .put("/v1/subjects/sub_1/state")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void aServiceTokenDoesNotPass() {
    given()
        .header("Authorization", "Bearer " + Tokens.service("retention-service").sign())
        .post("/v1/subjects/resolve")
        .then()
        .statusCode(403)
        .body("code", equalTo("service-token"));
  }

  @Test
  void anUnknownSchemeIsUnauthenticated() {
    given().auth().preemptive().basic("a", "b").get("/v1/purposes").then().statusCode(401);
  }

  @Test
  void publicPathsCarryNoAuthority() {
    given()
        .header("Authorization", "Bearer a.b.c")
        .get("/public/demo/policies")
        .then()
        .statusCode(200)
        .body("headers", not(hasKey("authorization")));
  }

  @Test
  void everyAnswerSaysWhatMayStillBeAsked() {
    given()
        .header("Authorization", "Bearer a.b.c")
        .get("/v1/purposes")
        .then()
        .header("RateLimit-Policy", "\"client\";q=1000;w=10, \"address\";q=2000;w=10")
        .header("RateLimit", matchesPattern("\"client\";r=\\d+;t=\\d+, \"address\";r=\\d+;t=\\d+"));
  }
}
