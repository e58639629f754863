package io.shouyue.gateway.origin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.gateway.fake.FakeService;
import io.shouyue.gateway.fake.GatewayResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewayResource.class)
class OriginApiTest {

  @Test
  void aSitesOwnPageMayAskBeforeItPosts() {
    given()
        .header("Origin", FakeService.SITE_ORIGIN)
        .header("Access-Control-Request-Method", "POST")
        .options("/v1/consents")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", FakeService.SITE_ORIGIN)
        .header("Access-Control-Allow-Credentials", nullValue())
        .header("Access-Control-Allow-Headers", containsString("Shouyue-Publishable-Key"))
        .header("Vary", "Origin");
  }

  @Test
  void aSitesOwnPageMayAnswerANoticeWithoutAnyCookie() {
    given()
        .header("Origin", FakeService.SITE_ORIGIN)
        .header("Authorization", "Notice abc")
        .cookie("q_session", "whatever")
        .contentType("application/json")
        .body("{}")
        .post("/v1/consents")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", FakeService.SITE_ORIGIN)
        .body("headers.authorization", equalTo("Notice abc"))
        .body("headers.origin", equalTo(FakeService.SITE_ORIGIN))
        .body("headers", not(hasKey("cookie")));
  }

  @Test
  void aSitesPageMayAskForNoticesOfItsOwnSiteOnly() {
    given()
        .header("Origin", FakeService.SITE_ORIGIN)
        .post("/public/demo/notices")
        .then()
        .statusCode(200);
    given()
        .header("Origin", FakeService.SITE_ORIGIN)
        .post("/public/other/notices")
        .then()
        .statusCode(403)
        .body("code", equalTo("origin-not-allowed"));
  }

  @Test
  void aStrangersPageIsRefused() {
    given()
        .header("Origin", "https://evil.test")
        .header("Access-Control-Request-Method", "POST")
        .options("/v1/consents")
        .then()
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .header("Origin", "https://evil.test")
        .header("Authorization", "Notice abc")
        .post("/v1/consents")
        .then()
        .statusCode(403);
    given().header("Origin", "null").post("/v1/requests").then().statusCode(403);
  }

  @Test
  void aSitesPageMayCallNothingElse() {
    given()
        .header("Origin", FakeService.SITE_ORIGIN)
        .header("Access-Control-Request-Method", "POST")
        .options("/v1/requests")
        .then()
        .statusCode(403);
  }
}
