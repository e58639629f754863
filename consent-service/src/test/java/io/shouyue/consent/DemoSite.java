package io.shouyue.consent;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shouyue.platform.testkit.Tokens;
import java.util.List;
import java.util.UUID;

/** Site {@code demo} through the public interface: what every API test stands on. */
public final class DemoSite {
  public static final String SITE = "demo";
  public static final String ORIGIN = "https://shop.example";

  /** An impact assessment, as a field of a purpose's body. */
  public static final String ASSESSED =
      """
      ,"assessment":{"sha256":"%s","date":"2026-11-01","signer":"DPO","result":"ACCEPTABLE"}
      """
          .formatted("0f".repeat(32));

  private DemoSite() {}

  /** Makes purposes, policy and collection point, once however often it is asked. */
  public static void prepare() {
    putSite(SITE);
    putSite("other");
    purpose("account", "CONTRACT", "\"categories\":[\"login_name\",\"mobile\"]");
    purpose("real_name", "LEGAL_DUTY", "\"categories\":[\"name\",\"id_number\"]");
    purpose("marketing", "CONSENT", "\"categories\":[\"mobile\"],\"validityDays\":365");
    purpose(
        "face_verify",
        "CONSENT",
        "\"categories\":[\"face\"],\"sensitive\":true,\"separateConsent\":\"SENSITIVE\","
            + "\"necessityAndImpact\":{\"zh\":\"核验本人\",\"en\":\"To be sure it is you\"}");
    policy("privacy");
    collectionPoint("sign-up", "privacy", "account", "real_name", "marketing", "face_verify");
  }

  public static void putSite(String code) {
    as(Tokens.service("identity-service"))
        .body(
            """
            {"code":"%s","name":{"zh":"示例商店","en":"Demo shop"},"contact":"dpo@shop.example",
             "origins":["%s"],"publishableKey":"pk_%s","identityRegister":"NONE"}
            """
                .formatted(code, ORIGIN, code))
        .put("/v1/sites/" + code)
        .then()
        .statusCode(204);
  }

  public static String purposeBody(String code, String basis, String more) {
    return """
        {"code":"%s","title":{"zh":"%s 目的","en":"Purpose %s"},
         "text":{"zh":"我们为此处理您的信息。","en":"We process your data for this."},
         "legalBasis":"%s","method":{"zh":"自动处理","en":"Automated"},
         "retention":{"text":{"zh":"目的结束后 30 天","en":"30 days after the end"},"days":30},%s}
        """
        .formatted(code, code, code, basis, more);
  }

  public static void purpose(String code, String basis, String more) {
    Response known = asDpo().get("/v1/purposes/" + code);
    if (known.statusCode() == 200) {
      return;
    }
    String assessed = more.contains("\"assessment\"") ? more : more + ASSESSED;
    asDpo().body(purposeBody(code, basis, assessed)).post("/v1/purposes").then().statusCode(201);
    asDpo().post("/v1/purposes/" + code + "/publish").then().statusCode(200);
  }

  public static void policy(String document) {
    Response made =
        asDpo()
            .body(
                "{\"document\":\"%s\",\"title\":{\"zh\":\"隐私政策\",\"en\":\"Privacy policy\"}}"
                    .formatted(document))
            .post("/v1/policies");
    if (made.statusCode() == 201) {
      publishVersion(document, "MINOR", "");
    }
  }

  /** Publishes the next version and returns its number. */
  public static int publishVersion(String document, String significance, String more) {
    int version =
        asDpo()
            .body(
                """
                {"text":{"zh":"# 隐私政策\\n我们在15个工作日内答复。","en":"# Privacy policy"},
                 "significance":"%s"%s}
                """
                    .formatted(significance, more))
            .post("/v1/policies/" + document + "/versions")
            .then()
            .statusCode(201)
            .extract()
            .path("version");
    asDpo()
        .post("/v1/policies/" + document + "/versions/" + version + "/publish")
        .then()
        .statusCode(200);
    return version;
  }

  public static void collectionPoint(String code, String document, String... purposes) {
    int status =
        asDpo()
            .body(
                """
                {"code":"%s","title":{"zh":"注册","en":"Sign-up"},"document":"%s","purposes":%s}
                """
                    .formatted(code, document, quoted(purposes)))
            .post("/v1/collection-points")
            .statusCode();
    if (status != 201 && status != 409) {
      throw new AssertionError("collection point: " + status);
    }
  }

  /** A notice of the sign-up page for that user of the website. */
  public static Response notice(String externalId) {
    return notice("sign-up", externalId);
  }

  public static Response notice(String collectionPoint, String externalId) {
    return asSite()
        .body(
            """
            {"collectionPoint":"%s","subject":{"externalId":"%s"},"locale":"zh-CN"}
            """
                .formatted(collectionPoint, externalId))
        .post("/v1/notices");
  }

  /** Answers a notice; choices as {@code purpose CHOICE act}. */
  public static ValidatableResponse answer(String notice, String externalId, String... choices) {
    return answer(asSite(), consentBody(notice, externalId, choices));
  }

  public static ValidatableResponse answer(RequestSpecification as, String body) {
    return as.header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post("/v1/consents")
        .then();
  }

  public static String consentBody(String notice, String externalId, String... choices) {
    return """
        {"notice":"%s","subject":{"externalId":"%s"},"choices":%s,
         "channel":"web","method":"checkbox"}
        """
        .formatted(notice, externalId, choices(choices));
  }

  public static String choices(String... choices) {
    List<String> items =
        List.of(choices).stream()
            .map(choice -> choice.split(" "))
            .map(
                part ->
                    "{\"purpose\":\"%s\",\"choice\":\"%s\",\"act\":\"%s\"}"
                        .formatted(part[0], part[1], part[2]))
            .toList();
    return items.toString();
  }

  /** Signs a person up with everything told, and these consents. */
  public static String signUp(String externalId, String... consents) {
    String notice = notice(externalId).then().statusCode(201).extract().path("id");
    String[] all = new String[consents.length + 2];
    all[0] = "account ACKNOWLEDGED told";
    all[1] = "real_name ACKNOWLEDGED told";
    System.arraycopy(consents, 0, all, 2, consents.length);
    return answer(notice, externalId, all).statusCode(201).extract().path("subject");
  }

  public static ValidatableResponse decide(String subjectJson, String purpose) {
    return asSite()
        .body("{\"subject\":%s,\"purpose\":\"%s\"}".formatted(subjectJson, purpose))
        .post("/v1/decisions")
        .then()
        .statusCode(200);
  }

  public static String reason(String subject, String purpose) {
    return decide("{\"id\":\"" + subject + "\"}", purpose).extract().path("reason");
  }

  public static ValidatableResponse state(String subject, String state, String step) {
    return as(Tokens.service("retention-service"))
        .header("Shouyue-Site", SITE)
        .body(
            "{\"state\":\"%s\",\"plan\":\"era_1\",\"step\":\"%s\",\"keep\":[]}"
                .formatted(state, step))
        .put("/v1/subjects/" + subject + "/state")
        .then();
  }

  public static RequestSpecification asSite() {
    return as(Tokens.site(SITE));
  }

  public static RequestSpecification asSubject(String subject) {
    return as(Tokens.subject(SITE, subject));
  }

  public static RequestSpecification asDpo() {
    return as(Tokens.staff(List.of(SITE), "dpo"));
  }

  public static RequestSpecification as(Tokens tokens) {
    return given()
        .header("Authorization", "Bearer " + tokens.sign())
        .header("Accept-Language", "en")
        .contentType("application/json");
  }

  /** A website user nobody has seen yet. */
  public static String newUser() {
    return "user-" + UUID.randomUUID();
  }

  private static String quoted(String... codes) {
    return "[\"" + String.join("\",\"", codes) + "\"]";
  }
}
