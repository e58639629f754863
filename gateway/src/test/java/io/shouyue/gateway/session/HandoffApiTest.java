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
class HandoffApiTest {

  private static final String GOOD = "A".repeat(43);
  private static final String USED = "X".repeat(43);

  private final FakeBrowser browser = new FakeBrowser();

  @ConfigProperty(name = "shouyue.public.url")
  String publicUrl;

  @Test
  void aHandOffSignsInByOurOwnProviderAndLandsOnItsPage() {
    Response opened = open(GOOD);
    Response keycloak = browser.visit(publicUrl + opened.header("Location"));

    assertThat(keycloak.header("Location"))
        .contains("/protocol/openid-connect/auth", "kc_idp_hint=handoff", "handoff=t1");
    Response callback = browser.visit(back(keycloak));
    assertThat(browser.visit(callback.header("Location")).header("Location"))
        .isEqualTo("/me/requests?handoff=hof_1");
    assertThat(signedIn()).isTrue();
  }

  @Test
  void whoeverWasSignedInIsSignedOutFirst() {
    Response login = browser.visit(publicUrl + "/session/login?returnTo=/me");
    browser.visit(back(login));
    String before = browser.session();

    Response opened = open(GOOD);

    given().cookie("q_session", before).get("/session").then().body("signedIn", equalTo(false));
    assertThat(opened.getHeaders().getValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("q_session=;"))
        .anyMatch(cookie -> cookie.matches("KEYCLOAK_IDENTITY=;.*Path=/realms/shouyue/.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "%3Cscript%3E"})
  void whatIsNoCodeIsToldSo(String code) {
    assertThat(open(code).header("Location")).isEqualTo("/?signIn=handoff");
  }

  @Test
  void aUsedCodeEndsNobodysSession() {
    browser.visit(back(browser.visit(publicUrl + "/session/login?returnTo=/me")));

    assertThat(open(USED).header("Location")).isEqualTo("/?signIn=handoff");

    assertThat(signedIn()).isTrue();
  }

  private Response open(String code) {
    return browser.visit(publicUrl + "/session/handoff?code=" + code);
  }

  /** What Keycloak answers, which signs everybody in. */
  private static String back(Response toKeycloak) {
    return new FakeBrowser().visit(toKeycloak.header("Location")).header("Location");
  }

  private boolean signedIn() {
    return browser.call().get("/session").jsonPath().getBoolean("signedIn");
  }
}
