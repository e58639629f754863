package io.shouyue.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.shouyue.gateway.fake.GatewayResource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(GatewayResource.class)
class WebApiTest {

  @ParameterizedTest
  @CsvSource({
    "/, csp-nonce",
    "/me, csp-nonce",
    "/me/consents/x, csp-nonce",
    "/trust/demo, csp-nonce",
    "/desk/requests/req_1, csp-nonce"
  })
  void pagesCarryAFreshNonceAndAreNeverStored(String path, String marker) {
    Response first = given().get(path);
    Response second = given().get(path);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.header("Cache-Control")).isEqualTo("no-store");
    assertThat(first.contentType()).startsWith("text/html");
    assertThat(first.asString()).contains(marker).doesNotContain(Csp.PLACEHOLDER);
    assertThat(first.header("Content-Security-Policy")).contains("'nonce-" + nonce(first) + "'");
    assertThat(nonce(first)).isNotEqualTo(nonce(second));
  }

  @ParameterizedTest
  @CsvSource({
    "/trust/demo, , zh-CN;q=0.9, zh-CN",
    "/trust/demo, , 'en-GB,zh', en",
    "/trust/demo, en, zh-CN, en",
    "/trust/demo?lang=en, zh-CN, zh-CN, en",
    "/trust/demo, , , zh-CN"
  })
  void pagesAreDrawnInTheVisitorsLanguage(
      String path, String kept, String browser, String language) {
    Map<String, String> cookies = kept == null ? Map.of() : Map.of("shouyue-language", kept);
    Map<String, String> headers = browser == null ? Map.of() : Map.of("Accept-Language", browser);
    given()
        .cookies(cookies)
        .headers(headers)
        .get(path)
        .then()
        .statusCode(200)
        .body(containsString("<html lang=\"" + language + "\" data-drawn>"))
        .body(containsString("drawn trust<a href=\"/trust/demo/data\">"));
  }

  @Test
  void whoHasNoSessionGetsThePageThatSaysSo() {
    given().get("/me").then().body(containsString("drawn me-out"));
    given().cookie("q_session", "any").get("/me").then().body(containsString("drawn me<"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trust/demo?document=privacy", "/trust/a.b", "/trust/demo/policy"})
  void whatIsNotDrawnIsLeftToTheScript(String path) {
    given().get(path).then().statusCode(200).body(containsString("people"));
  }

  @Test
  void hashedAssetsNeverChange() {
    given()
        .get("/assets/app-Ab12.js")
        .then()
        .statusCode(200)
        .contentType("text/javascript; charset=utf-8")
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("Content-Encoding", "gzip")
        .body(containsString("console.log"));
  }

  @Test
  void anyOriginMayLoadTheSdk() {
    given()
        .get("/sdk/v1/shouyue.js")
        .then()
        .statusCode(200)
        .contentType("text/javascript; charset=utf-8")
        .header("Access-Control-Allow-Origin", "*")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header("Cache-Control", "max-age=3600");
    given().get("/assets/app-Ab12.js").then().header("Access-Control-Allow-Origin", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sdk/v1/missing.js",
        "/sdk/shouyue.js",
        "/assets/missing.js",
        "/assets/index.html",
        "/index.html",
        "/v1/unknown",
        "/public/demo",
        "/public/demo/unknown",
        "/melon",
        "/q/openapi",
        "/q/health",
        "/META-INF/MANIFEST.MF"
      })
  void thePagesNeverAnswerForAnythingElse(String path) {
    given()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/local/accounts", "/local/messages", "/local/clock", "/local/mail"})
  void withoutTheLocalProfileItsPagesDoNotExist(String path) {
    given().get(path).then().statusCode(404);
  }

  @Test
  void aPageIsOnlyRead() {
    given().post("/me").then().statusCode(404);
    given().head("/me").then().statusCode(200).header("Content-Length", notNullValue());
    given().head("/nothing").then().statusCode(404);
  }

  private static String nonce(Response page) {
    return page.htmlPath().getString("**.find { it.@name == 'csp-nonce' }.@content");
  }
}
