package io.shouyue.consent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.AuthMatrix;
import io.shouyue.platform.testkit.Operation;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TokenKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation with every caller that must be refused. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class AuthorisationApiTest {
  private static final String SUBJECT = "sub_00000000000000000000000000";
  private static final String RECEIPT = "rcp_00000000000000000000000000";
  private static final String ENDPOINT = "whe_00000000000000000000000000";
  private static final String IMPORT = "imp_00000000000000000000000000";
  private static final String LEAF = "00000000-0000-7000-8000-000000000000";
  private static final String MESSAGE = "msg_00000000000000000000000000";
  private static final String OWN = "/v1/subjects/" + SUBJECT;
  private static final TokenKind[] READERS = {
    TokenKind.DPO, TokenKind.AGENT, TokenKind.AUDITOR, TokenKind.SITE
  };
  private static final TokenKind[] PURPOSE_READERS = {
    TokenKind.DPO,
    TokenKind.AGENT,
    TokenKind.AUDITOR,
    TokenKind.SITE,
    TokenKind.SUBJECT,
    TokenKind.SERVICE
  };

  private static final TokenKind[] WEBHOOK_READERS = {
    TokenKind.SITE, TokenKind.OPERATOR, TokenKind.DPO
  };

  private static final String PURPOSE =
      DemoSite.purposeBody("x1", "CONSENT", "\"categories\":[\"a\"]");
  private static final String POLICY =
      "{\"document\":\"x1\",\"title\":{\"zh\":\"甲\",\"en\":\"A\"}}";
  private static final String VERSION = "{\"text\":{\"zh\":\"甲\"},\"significance\":\"MINOR\"}";
  private static final String POINT =
      "{\"code\":\"x1\",\"title\":{\"zh\":\"甲\",\"en\":\"A\"},\"document\":\"p\",\"purposes\":[\"a\"]}";
  private static final String DECISION =
      "{\"subject\":{\"id\":\"%s\"},\"purpose\":\"a\"}".formatted(SUBJECT);
  private static final String NOTICE = "{\"collectionPoint\":\"sign-up\",\"locale\":\"en\"}";
  private static final String CONSENT =
      DemoSite.consentBody("ntc_00000000000000000000000000", "nobody", "a GIVEN 1");
  private static final String STATE = "{\"state\":\"HELD\",\"plan\":\"p\",\"step\":\"s\"}";
  private static final String WITHDRAWAL =
      """
      {"subject":{"id":"%s"},"all":true,"channel":"web","evidence":{"call":"1"}}
      """
          .formatted(SUBJECT);
  private static final String SITE =
      """
      {"code":"x1","name":{"zh":"甲","en":"A"},"contact":"c","origins":[],"publishableKey":"k"}
      """;

  private static final String CONTACT = "{\"channel\":\"SMS\",\"address\":\"13800000000\"}";
  private static final String SUPPRESSION = "{\"purpose\":\"a\",\"contacts\":[" + CONTACT + "]}";

  private static final String SUPPLIED =
      """
      {"suppliedBy":{"id":"%s"},"suppliedByName":"n","purpose":"a","contact":%s}
      """
          .formatted(SUBJECT, CONTACT);
  private static final String PUBLISHED =
      """
      {"subject":{"id":"%s"},"categories":["a"],"place":"p","publishedAt":"2026-11-20T02:00:00Z"}
      """
          .formatted(SUBJECT);

  private static final String RELEASE =
      """
      {"subject":{"id":"%s"},"receiver":{"id":"sub_1"},"purpose":"a","categories":["a"],
       "ground":"CONTRACT_NECESSITY","matter":"m","document":"d","evidenceSha256":"%s"}
      """
          .formatted(SUBJECT, "0".repeat(64));

  private static final String RECIPIENT =
      "{\"code\":\"x1\",\"kind\":\"AFFILIATE\",\"name\":\"n\",\"contact\":\"c\"}";
  private static final String TRANSFER =
      """
      {"cause":"MERGER","successor":"s","contact":"c","takesOverOn":"2036-01-01","bound":true,
       "document":"d"}
      """;
  private static final String EXEMPTION =
      """
      {"kind":"VITAL_INTEREST","ground":"EMERGENCY","purpose":"a","subject":{"id":"%s"},
       "document":"d","evidenceSha256":"%s","validFrom":"2026-11-20T02:00:00Z",
       "validUntil":"2026-11-21T02:00:00Z"}
      """
          .formatted(SUBJECT, "0".repeat(64));

  private static final List<Operation> OPERATIONS =
      List.of(
          Operation.of("PUT", "/v1/sites/x1", SITE, TokenKind.SERVICE),
          Operation.of("GET", "/v1/sites", null, TokenKind.SERVICE),
          Operation.of("POST", "/v1/purposes", PURPOSE, TokenKind.DPO),
          Operation.of("GET", "/v1/purposes", null, PURPOSE_READERS),
          Operation.of("GET", "/v1/purposes/x1", null, PURPOSE_READERS),
          Operation.of(
              "GET",
              "/v1/purposes/x1/versions",
              null,
              TokenKind.DPO,
              TokenKind.AUDITOR,
              TokenKind.SITE),
          Operation.of("PUT", "/v1/purposes/x1", PURPOSE, TokenKind.DPO),
          Operation.of("POST", "/v1/purposes/x1/publish", null, TokenKind.DPO),
          Operation.of("POST", "/v1/purposes/x1/retire", null, TokenKind.DPO),
          Operation.of("POST", "/v1/policies", POLICY, TokenKind.DPO),
          Operation.of("GET", "/v1/policies", null, READERS),
          Operation.of("POST", "/v1/policies/p1/versions", VERSION, TokenKind.DPO),
          Operation.of("GET", "/v1/policies/p1/versions", null, READERS),
          Operation.of("GET", "/v1/policies/p1/versions/1", null, READERS),
          Operation.of("PUT", "/v1/policies/p1/versions/1", VERSION, TokenKind.DPO),
          Operation.of("POST", "/v1/policies/p1/versions/1/publish", null, TokenKind.DPO),
          Operation.of("GET", "/v1/policies/p1/versions/1/findings", null, TokenKind.DPO),
          Operation.of(
              "GET", "/v1/policies/p1/versions/1/effect", null, TokenKind.DPO, TokenKind.AUDITOR),
          Operation.of(
              "GET", "/v1/policies/p1/versions/1/diff", null, TokenKind.DPO, TokenKind.AUDITOR),
          Operation.of("POST", "/v1/collection-points", POINT, TokenKind.DPO),
          Operation.of("GET", "/v1/collection-points", null, READERS),
          Operation.of("GET", "/v1/collection-points/x1", null, READERS),
          Operation.of("PUT", "/v1/collection-points/x1", POINT, TokenKind.DPO),
          Operation.of("POST", "/v1/notices", NOTICE, TokenKind.SITE, TokenKind.SUBJECT),
          Operation.of("POST", "/v1/consents", CONSENT, TokenKind.SITE, TokenKind.SUBJECT),
          Operation.of(
                  "POST",
                  "/v1/withdrawals",
                  WITHDRAWAL,
                  TokenKind.SITE,
                  TokenKind.SUBJECT,
                  TokenKind.AGENT)
              .ownedBySubject(),
          Operation.of("POST", "/v1/decisions", DECISION, TokenKind.SITE, TokenKind.SERVICE),
          Operation.of(
              "POST",
              "/v1/decisions/batch",
              "{\"decisions\":[" + DECISION + "]}",
              TokenKind.SITE,
              TokenKind.SERVICE),
          Operation.of(
              "POST", "/v1/log/entries", "{\"type\":\"x1\",\"record\":{}}", TokenKind.SERVICE),
          Operation.of(
              "POST",
              "/v1/log/entries/batch",
              "{\"entries\":[{\"key\":\"x\",\"entry\":{\"type\":\"x1\",\"record\":{}}}]}",
              TokenKind.SERVICE),
          Operation.of(
              "GET",
              "/v1/log/entries/" + LEAF + "/proof",
              null,
              TokenKind.SERVICE,
              TokenKind.DPO,
              TokenKind.AUDITOR,
              TokenKind.OPERATOR),
          Operation.of(
              "GET", "/v1/log", null, TokenKind.DPO, TokenKind.AUDITOR, TokenKind.OPERATOR),
          Operation.of("GET", "/log/checkpoint", null),
          Operation.of("GET", "/log/vkey", null),
          Operation.of("GET", "/log/tile/0/000", null),
          Operation.of("GET", "/log/1/checkpoint", null),
          Operation.of("GET", "/log/1/vkey", null),
          Operation.of("GET", "/log/1/tile/0/000", null),
          Operation.of(
                  "GET",
                  "/v1/receipts?subject=" + SUBJECT,
                  null,
                  TokenKind.SUBJECT,
                  TokenKind.SITE,
                  TokenKind.DPO)
              .ownedBySubject(),
          Operation.of(
                  "GET",
                  "/v1/receipts/" + RECEIPT,
                  null,
                  TokenKind.SUBJECT,
                  TokenKind.SITE,
                  TokenKind.DPO)
              .ownedBySubject(),
          Operation.of(
              "POST",
              "/v1/subjects/resolve",
              "{\"externalId\":\"nobody\"}",
              TokenKind.SITE,
              TokenKind.SERVICE),
          Operation.of("GET", OWN, null, TokenKind.DPO, TokenKind.AUDITOR).ownedBySubject(),
          Operation.of("PUT", OWN + "/state", STATE, TokenKind.SERVICE),
          Operation.of("PUT", "/v1/subjects/states", "{\"orders\":[]}", TokenKind.SERVICE),
          Operation.of("DELETE", OWN + "/keys/account", null, TokenKind.SERVICE),
          Operation.of("GET", "/v1/key-standing", null, TokenKind.SERVICE),
          Operation.of("GET", OWN + "/cancellation-notice", null, TokenKind.SERVICE),
          Operation.of(
                  "GET",
                  OWN + "/consents",
                  null,
                  TokenKind.SITE,
                  TokenKind.SUBJECT,
                  TokenKind.DPO,
                  TokenKind.SERVICE)
              .ownedBySubject(),
          Operation.of(
                  "GET",
                  OWN + "/consent-events",
                  null,
                  TokenKind.SITE,
                  TokenKind.SUBJECT,
                  TokenKind.DPO,
                  TokenKind.AUDITOR,
                  TokenKind.SERVICE)
              .ownedBySubject(),
          Operation.of(
              "POST",
              "/v1/webhook-endpoints",
              "{\"url\":\"https://127.0.0.1\"}",
              TokenKind.SITE,
              TokenKind.OPERATOR),
          Operation.of("GET", "/v1/webhook-endpoints", null, WEBHOOK_READERS),
          Operation.of("GET", "/v1/webhook-endpoints/" + ENDPOINT, null, WEBHOOK_READERS),
          endpoint("PUT", "", "{\"url\":\"https://127.0.0.1\"}"),
          endpoint("POST", "/rotate-secret", "{}"),
          endpoint("POST", "/test", null),
          endpoint("POST", "/enable", null),
          endpoint("POST", "/disable", null),
          Operation.of(
              "GET", "/v1/webhook-endpoints/" + ENDPOINT + "/attempts", null, WEBHOOK_READERS),
          Operation.of("GET", "/v1/events", null, WEBHOOK_READERS),
          Operation.of("GET", "/v1/events/" + MESSAGE, null, WEBHOOK_READERS),
          Operation.of(
              "POST",
              "/v1/events/" + MESSAGE + "/redeliver",
              "{}",
              TokenKind.SITE,
              TokenKind.OPERATOR),
          Operation.of(
              "DELETE",
              "/v1/webhook-endpoints/" + ENDPOINT,
              null,
              TokenKind.SITE,
              TokenKind.OPERATOR),
          Operation.of(
              "POST",
              "/v1/unsubscribe-links",
              "{\"links\":[{\"purpose\":\"a\",\"contact\":" + CONTACT + "}]}",
              TokenKind.SITE),
          Operation.of(
              "POST",
              "/v1/inbound-messages",
              "{\"from\":" + CONTACT + ",\"text\":\"x\"}",
              TokenKind.SITE),
          Operation.of("POST", "/v1/suppressions/check", SUPPRESSION, TokenKind.SITE),
          Operation.of("POST", "/v1/suppressions", SUPPRESSION, TokenKind.SITE, TokenKind.DPO),
          Operation.of(
              "POST",
              "/v1/suppressions/lift",
              "{\"purpose\":\"a\",\"contact\":" + CONTACT + "}",
              TokenKind.DPO),
          Operation.of("POST", "/v1/suppressions/key", null, TokenKind.DPO),
          Operation.of(
              "GET", "/v1/suppressions", null, TokenKind.SITE, TokenKind.DPO, TokenKind.AUDITOR),
          Operation.of(
              "GET",
              "/v1/suppressions/export",
              null,
              TokenKind.SITE,
              TokenKind.DPO,
              TokenKind.AUDITOR),
          Operation.of("POST", "/v1/imports", null, TokenKind.SITE, TokenKind.DPO),
          Operation.of("GET", "/v1/imports", null, TokenKind.SITE, TokenKind.DPO),
          Operation.of("GET", "/v1/imports/" + IMPORT, null, TokenKind.SITE, TokenKind.DPO),
          Operation.of(
              "GET", "/v1/imports/" + IMPORT + "/errors", null, TokenKind.SITE, TokenKind.DPO),
          Operation.of("POST", "/v1/exports", null, TokenKind.SITE, TokenKind.DPO),
          Operation.of("POST", "/v1/supplied-contacts", SUPPLIED, TokenKind.SITE),
          Operation.of("GET", "/v1/supplied-contacts/x1", null, TokenKind.SITE, TokenKind.DPO),
          Operation.of("POST", "/v1/supplied-contacts/x1/end", null, TokenKind.SITE),
          Operation.of("POST", "/v1/published-data", PUBLISHED, TokenKind.SITE, TokenKind.DPO),
          source("/sources"),
          source("/supplied-contacts"),
          Operation.of(
                  "PUT",
                  OWN + "/published-data/refusal",
                  "{\"refused\":true}",
                  TokenKind.SITE,
                  TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of("GET", "/public/demo/supplied/x1", null),
          Operation.of("POST", "/public/demo/supplied/x1", null),
          Operation.of("GET", "/public/demo/unsubscribe/x1", null),
          Operation.of("POST", "/public/demo/unsubscribe/x1", null),
          Operation.of("POST", "/public/demo/notices", NOTICE),
          Operation.of(
              "POST",
              OWN + "/visitors",
              "{\"visitor\":\"vis_00000000000000000000000000\",\"browserToken\":\"x\"}",
              TokenKind.SITE),
          Operation.of("GET", "/public/demo/policies", null),
          Operation.of("GET", "/public/demo/data-lists", null),
          Operation.of("GET", "/public/demo/policies/p1", null),
          Operation.of("GET", "/public/demo/policies/p1/diff", null),
          Operation.of("GET", "/public/demo/policies/p1/versions/1", null),
          Operation.of("GET", "/public/demo/policies/p1/living", null),
          Operation.of("GET", "/public/demo/policies/p1/versions/1/living", null),
          Operation.of(
              "PUT",
              OWN + "/restrictions",
              "{\"restricted\":[],\"objected\":[]}",
              TokenKind.SERVICE),
          Operation.of("PUT", "/v1/subjects/ages", "{\"ages\":[]}", TokenKind.SERVICE),
          Operation.of("POST", "/v1/recipients", RECIPIENT, TokenKind.DPO),
          Operation.of("GET", "/v1/recipients", null, READERS),
          Operation.of("GET", "/v1/recipients/x1", null, READERS),
          Operation.of("PUT", "/v1/recipients/x1", RECIPIENT, TokenKind.DPO),
          register("sharing"),
          register("disclosure"),
          register("transfer"),
          register("contact-release"),
          Operation.of(
              "POST",
              "/v1/contact-releases",
              RELEASE,
              TokenKind.SITE,
              TokenKind.DPO,
              TokenKind.AGENT),
          Operation.of(
              "GET",
              "/v1/contact-releases",
              null,
              TokenKind.DPO,
              TokenKind.AGENT,
              TokenKind.AUDITOR),
          Operation.of(
              "GET",
              "/v1/contact-releases/x1",
              null,
              TokenKind.SITE,
              TokenKind.DPO,
              TokenKind.AGENT,
              TokenKind.AUDITOR),
          Operation.of(
              "POST", "/v1/contact-releases/x1/approve", null, TokenKind.DPO, TokenKind.AGENT),
          Operation.of(
              "POST", "/v1/contact-releases/x1/refuse", null, TokenKind.DPO, TokenKind.AGENT),
          register("export"),
          Operation.of("POST", "/v1/registers/transfer", TRANSFER, TokenKind.DPO),
          Operation.of(
              "POST",
              "/v1/child-reads",
              "{\"subject\":{\"id\":\"%s\"},\"reason\":\"r\"}".formatted(SUBJECT),
              TokenKind.DPO,
              TokenKind.AUDITOR),
          Operation.of("GET", "/v1/child-reads/chr_0", null, TokenKind.DPO, TokenKind.AUDITOR),
          Operation.of("POST", "/v1/child-reads/chr_0/approve", null, TokenKind.DPO),
          Operation.of(
              "GET",
              "/v1/consent-letters",
              null,
              TokenKind.AGENT,
              TokenKind.DPO,
              TokenKind.AUDITOR),
          Operation.of(
              "GET", "/v1/consent-rates", null, TokenKind.AGENT, TokenKind.DPO, TokenKind.AUDITOR),
          Operation.of("POST", "/v1/exemptions", EXEMPTION, TokenKind.DPO),
          Operation.of("GET", "/v1/exemptions", null, TokenKind.DPO, TokenKind.AUDITOR),
          Operation.of("GET", "/v1/exemptions/x1", null, TokenKind.DPO, TokenKind.AUDITOR),
          Operation.of("POST", "/v1/exemptions/x1/approve", null, TokenKind.DPO),
          Operation.of("POST", "/v1/exemptions/x1/end", null, TokenKind.DPO));

  static List<AuthMatrix.Refusal> refusals() {
    return AuthMatrix.refusals(OPERATIONS, SUBJECT);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(AuthMatrix.Refusal refusal) throws Exception {
    refusal.check();
  }

  @Test
  void noOperationIsLeftOutOfTheTable() {
    Set<String> served = new TreeSet<>();
    Map<String, Map<String, Object>> paths =
        given().get("/q/openapi?format=json").jsonPath().getMap("paths");
    paths.forEach(
        (path, operations) ->
            operations
                .keySet()
                .forEach(method -> served.add(method.toUpperCase(Locale.ROOT) + " " + path)));

    Set<String> listed = new TreeSet<>();
    OPERATIONS.forEach(o -> listed.add(o.method() + " " + template(o.path())));

    assertThat(listed).isEqualTo(served);
  }

  private static Operation source(String path) {
    return Operation.of(
            "GET",
            OWN + path,
            null,
            TokenKind.SITE,
            TokenKind.SUBJECT,
            TokenKind.DPO,
            TokenKind.SERVICE)
        .ownedBySubject();
  }

  private static Operation register(String name) {
    return Operation.of("GET", "/v1/registers/" + name, null, TokenKind.DPO, TokenKind.AUDITOR);
  }

  private static Operation endpoint(String method, String more, @Nullable String body) {
    String path = "/v1/webhook-endpoints/" + ENDPOINT + more;
    return Operation.of(method, path, body, TokenKind.SITE, TokenKind.OPERATOR);
  }

  private static String template(String path) {
    return path.replaceAll("\\?.*", "")
        .replaceAll("(sub|rcp|whe|msg|imp|chr)_0+", "{id}")
        .replace("/" + LEAF + "/", "/{leaf}/")
        .replace("/log/1/", "/log/{number}/")
        .replace("/tile/0/000", "/tile/{path}")
        .replace("/public/demo/", "/public/{site}/")
        .replace("/unsubscribe/x1", "/unsubscribe/{token}")
        .replace("/contact-releases/x1", "/contact-releases/{id}")
        .replace("/supplied/x1", "/supplied/{token}")
        .replace("/supplied-contacts/x1", "/supplied-contacts/{id}")
        .replace("/sites/x1", "/sites/{code}")
        .replace("/recipients/x1", "/recipients/{code}")
        .replace("/exemptions/x1", "/exemptions/{id}")
        .replace("/purposes/x1", "/purposes/{code}")
        .replace("/collection-points/x1", "/collection-points/{code}")
        .replace("/policies/p1/versions/1", "/policies/p1/versions/{version}")
        .replace("/policies/p1", "/policies/{document}")
        .replace("/keys/account", "/keys/{class}");
  }
}
