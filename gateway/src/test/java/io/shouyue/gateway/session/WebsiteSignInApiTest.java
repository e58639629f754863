package io.shouyue.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.shouyue.gateway.fake.FakeBrowser;
import io.shouyue.gateway.fake.GatewayResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(GatewayResource.class)
class WebsiteSignInApiTest {

  private final FakeBrowser browser = new FakeBrowser();

  @ConfigProperty(name = "shouyue.public.url")
  String publicUrl;

  @Test
  void theWebsitesOwnProviderIsAskedAndThePageIsReached() {
    Response start = browser.visit(publicUrl + "/session/website/demo?returnTo=/me/requests");
    Response keycloak = browser.visit(publicUrl + start.header("Location"));

    assertThat(keycloak.header("Location"))
        .contains("/protocol/openid-connect/auth", "kc_idp_hint=site-demo");
    Response callback = browser.visit(back(keycloak));
    assertThat(browser.visit(callback.header("Location")).header("Location"))
        .isEqualTo("/me/requests");
  }

  @Test
  void whoeverWasSignedInIsSignedOutFirst() {
    browser.visit(back(browser.visit(publicUrl + "/session/login?returnTo=/me")));
    String before = browser.session();

    Response start = browser.visit(publicUrl + "/session/website/demo?returnTo=/me");

    given().cookie("q_session", before).get("/session").then().body("signedIn", equalTo(false));
    assertThat(start.getHeaders().getValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("q_session=;"))
        .anyMatch(cookie -> cookie.matches("KEYCLOAK_IDENTITY=;.*Path=/realms/shouyue/.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.test/", "https://evil.test/", "javascript:alert(1)"})
  void nobodyIsLedElsewhere(String elsewhere) {
    Response start = browser.visit(publicUrl + "/session/website/demo?returnTo=" + elsewhere);

    assertThat(start.header("Location")).doesNotContain("evil", "javascript");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "DEMO", "a.b"})
  void whatIsNoSiteIsToldSo(String site) {
    assertThat(browser.visit(publicUrl + "/session/website/" + site).header("Location"))
        .isEqualTo("/?signIn=failed");
  }

  /** What Keycloak answers, which signs everybody in. */
  private static String back(Response toKeycloak) {
    return new FakeBrowser().visit(toKeycloak.header("Location")).header("Location");
  }
}
