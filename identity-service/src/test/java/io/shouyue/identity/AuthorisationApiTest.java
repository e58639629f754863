package io.shouyue.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.AuthMatrix;
import io.shouyue.platform.testkit.Operation;
import io.shouyue.platform.testkit.TokenKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation with every caller that must be refused. */
@QuarkusTest
class AuthorisationApiTest extends ApiTestBase {
  private static final String SUBJECT = "sub_00000000000000000000000000";
  private static final String VERIFICATION = "/v1/verifications/ver_00000000000000000000000000";
  private static final String GUARDIANSHIP = "/v1/guardianships/gua_00000000000000000000000000";
  private static final String HANDOFF = "/v1/handoffs/hof_00000000000000000000000000";
  private static final String CHANGE = "/v1/identity-changes/ich_00000000000000000000000000";
  private static final String ANSWER =
      "{\"guardian\": {\"id\": \"%s\"}, \"relation\": \"PARENT\"}".formatted(SUBJECT);
  private static final String BATCH = "/v1/payout-batches/pay_00000000000000000000000000";
  private static final String OWN = "/v1/subjects/" + SUBJECT;

  private static final List<Operation> OPERATIONS =
      List.of(
          Operation.of("POST", "/v1/sites", "{}", TokenKind.OPERATOR),
          Operation.of("GET", "/v1/sites/demo", null, TokenKind.OPERATOR, TokenKind.SERVICE),
          Operation.of(
                  "POST",
                  "/v1/verifications",
                  """
                  {"subject": {"id": "%s"}, "method": "ELEMENTS",
                   "elements": {"name": "王小明", "idNumber": "11010519491231002X"}}
                  """
                      .formatted(SUBJECT),
                  TokenKind.SITE,
                  TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of("GET", "/v1/verifications", null, TokenKind.SUBJECT),
          Operation.of(
                  "GET",
                  "/v1/verifications/ver_00000000000000000000000000",
                  null,
                  TokenKind.SITE,
                  TokenKind.SUBJECT,
                  TokenKind.DPO)
              .ownedBySubject(),
          Operation.of(
                  "POST",
                  "/v1/verifications/ver_00000000000000000000000000/amount",
                  "{\"amount\": \"0.10\"}",
                  TokenKind.SITE,
                  TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of(
                  "PUT", VERIFICATION + "/images/front", "{}", TokenKind.SITE, TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of(
                  "POST", VERIFICATION + "/face-session", null, TokenKind.SITE, TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of(
                  "POST",
                  VERIFICATION + "/alternative",
                  "{\"method\": \"ELEMENTS\"}",
                  TokenKind.SITE,
                  TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of("GET", "/v1/verification-consents", null, TokenKind.SITE, TokenKind.SUBJECT),
          Operation.of(
              "GET",
              "/v1/identity-letters",
              null,
              TokenKind.AGENT,
              TokenKind.DPO,
              TokenKind.AUDITOR),
          Operation.of(
              "GET",
              "/v1/stored-faces",
              null,
              TokenKind.AGENT,
              TokenKind.DPO,
              TokenKind.OPERATOR,
              TokenKind.AUDITOR),
          Operation.of("GET", "/v1/verifications/unknown", null, TokenKind.DPO, TokenKind.OPERATOR),
          Operation.of(
              "POST",
              VERIFICATION + "/settlement",
              "{\"finding\": \"MISMATCH\"}",
              TokenKind.DPO,
              TokenKind.OPERATOR),
          Operation.of(
              "GET",
              "/v1/sms-receipts",
              null,
              TokenKind.AGENT,
              TokenKind.DPO,
              TokenKind.OPERATOR,
              TokenKind.AUDITOR),
          Operation.of("POST", "/v1/sms-receipts/sandbox", "[]"),
          Operation.of("POST", "/v1/provider-callbacks/sandbox", null),
          Operation.of("GET", "/v1/provider-callbacks/sandbox", null),
          Operation.of("GET", "/public/sandbox/liveness/none", null),
          Operation.of("POST", "/public/sandbox/liveness/none", null),
          Operation.of("GET", "/v1/payout-batches", null, TokenKind.OPERATOR, TokenKind.AUDITOR),
          Operation.of("POST", "/v1/payout-batches", null, TokenKind.OPERATOR),
          Operation.of("GET", BATCH, null, TokenKind.OPERATOR, TokenKind.AUDITOR),
          Operation.of("POST", BATCH + "/approve", null, TokenKind.OPERATOR),
          Operation.of("GET", BATCH + "/file", null, TokenKind.OPERATOR),
          Operation.of("POST", BATCH + "/results", null, TokenKind.OPERATOR),
          Operation.of(
                  "POST",
                  "/v1/guardianships",
                  "{\"child\": {\"id\": \"%s\"}}".formatted(SUBJECT),
                  TokenKind.SITE,
                  TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of("GET", GUARDIANSHIP, null, TokenKind.SITE, TokenKind.SUBJECT, TokenKind.DPO)
              .ownedBySubject(),
          Operation.of(
                  "GET",
                  "/v1/guardianships/of/" + SUBJECT,
                  null,
                  TokenKind.SITE,
                  TokenKind.SUBJECT,
                  TokenKind.SERVICE)
              .ownedBySubject(),
          Operation.of("POST", GUARDIANSHIP + "/accept", ANSWER, TokenKind.SITE, TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of("POST", GUARDIANSHIP + "/refuse", ANSWER, TokenKind.SITE, TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of("POST", GUARDIANSHIP + "/end", null, TokenKind.SITE, TokenKind.SUBJECT)
              .ownedBySubject(),
          Operation.of("PUT", OWN + "/account", "{\"username\": \"nobody\"}", TokenKind.SITE)
              .ownedBySubject(),
          Operation.of("GET", OWN + "/account", null, TokenKind.SUBJECT, TokenKind.SERVICE)
              .ownedBySubject(),
          Operation.of(
              "POST",
              OWN + "/account/corrections",
              "{\"field\": \"nickname\", \"to\": \"x\"}",
              TokenKind.SERVICE),
          Operation.of(
                  "GET",
                  OWN + "/assurance",
                  null,
                  TokenKind.SITE,
                  TokenKind.SUBJECT,
                  TokenKind.SERVICE,
                  TokenKind.AGENT,
                  TokenKind.DPO)
              .ownedBySubject(),
          Operation.of(
                  "POST",
                  "/v1/step-ups",
                  """
                  {"subject": {"id": "%s"}, "requestId": "r",
                   "challenge": {"idNumber": "11010519491231002X"}}
                  """
                      .formatted(SUBJECT),
                  TokenKind.SUBJECT,
                  TokenKind.SERVICE)
              .ownedBySubject(),
          Operation.of(
                  "GET", "/v1/step-ups/of/" + SUBJECT, null, TokenKind.SUBJECT, TokenKind.SERVICE)
              .ownedBySubject(),
          Operation.of(
                  "POST",
                  "/v1/step-ups/codes",
                  "{\"subject\": {\"id\": \"%s\"}, \"requestId\": \"r\"}".formatted(SUBJECT),
                  TokenKind.SUBJECT,
                  TokenKind.SERVICE)
              .ownedBySubject(),
          Operation.of(
                  "POST",
                  "/v1/identity-changes",
                  "{\"subject\": {\"id\": \"%s\"}}".formatted(SUBJECT),
                  TokenKind.SUBJECT,
                  TokenKind.AGENT,
                  TokenKind.DPO)
              .ownedBySubject(),
          Operation.of("GET", "/v1/identity-changes", null, TokenKind.AGENT, TokenKind.DPO),
          Operation.of("GET", CHANGE, null, TokenKind.SUBJECT, TokenKind.AGENT, TokenKind.DPO)
              .ownedBySubject(),
          Operation.of("POST", CHANGE + "/proceed", null, TokenKind.SUBJECT).ownedBySubject(),
          Operation.of("POST", CHANGE + "/approve", null, TokenKind.AGENT, TokenKind.DPO),
          Operation.of(
                  "POST",
                  CHANGE + "/refuse",
                  null,
                  TokenKind.SUBJECT,
                  TokenKind.AGENT,
                  TokenKind.DPO)
              .ownedBySubject(),
          Operation.of(
              "POST",
              "/v1/handoffs",
              """
                  {"subject": {"id": "%s"}, "view": "CONSENTS", "returnUrl": "https://a.invalid/",
                   "authTime": "2026-11-20T01:00:00Z"}
                  """
                  .formatted(SUBJECT),
              TokenKind.SITE),
          Operation.of("GET", HANDOFF, null, TokenKind.SUBJECT).ownedBySubject(),
          Operation.of("POST", "/handoff/ticket", "{}"),
          Operation.of("GET", "/handoff/.well-known/openid-configuration", null),
          Operation.of("GET", "/handoff/jwks", null),
          Operation.of("GET", "/handoff/authorize", null),
          Operation.of("POST", "/handoff/token", null),
          Operation.of("POST", "/handoff/person", null),
          Operation.of("PUT", OWN + "/state", "{}", TokenKind.SERVICE),
          Operation.of("PUT", "/v1/subjects/states", "{}", TokenKind.SERVICE),
          Operation.of("GET", OWN + "/account-fields", null, TokenKind.SERVICE),
          Operation.of("DELETE", OWN + "/keys/account", null, TokenKind.SERVICE),
          Operation.of("GET", "/v1/key-standing", null, TokenKind.SERVICE),
          Operation.of("POST", OWN + "/held-record", "{}", TokenKind.SERVICE));

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

  private static String template(String path) {
    return path.replace("/of/" + SUBJECT, "/of/{subject}")
        .replace("ich_00000000000000000000000000", "{id}")
        .replace("hof_00000000000000000000000000", "{id}")
        .replace("gua_00000000000000000000000000", "{id}")
        .replace(SUBJECT, "{id}")
        .replace("ver_00000000000000000000000000", "{id}")
        .replace("pay_00000000000000000000000000", "{id}")
        .replace("/sites/demo", "/sites/{code}")
        .replace("/keys/account", "/keys/{class}")
        .replace("/images/front", "/images/{side}")
        .replace("/provider-callbacks/sandbox", "/provider-callbacks/{provider}")
        .replace("/sms-receipts/sandbox", "/sms-receipts/{carrier}")
        .replace("/liveness/none", "/liveness/{token}");
  }
}
