package io.shouyue.consent.purpose;

import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.purposeBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class PurposeApiTest {
  private static final String PLAIN = "\"categories\":[\"email\"]";

  private String code;

  @BeforeEach
  void prepare() {
    DemoSite.prepare();
    code = "p" + UUID.randomUUID().toString().replace("-", "");
  }

  @Test
  void draftIsEditedUnderItsTagAndFrozenByPublishing() {
    draft(PLAIN).statusCode(201).body("state", equalTo("DRAFT")).body("version", equalTo(1));
    String tag = asDpo().get("/v1/purposes/" + code).getHeader("ETag");

    edit(tag).statusCode(200);
    edit(tag).statusCode(412).body("code", equalTo("stale"));
    asDpo().post("/v1/purposes/" + code + "/publish").then().body("state", equalTo("PUBLISHED"));
    edit("*").statusCode(409).body("code", equalTo("no-draft"));
  }

  @Test
  void nextVersionLeavesTheFirstAsItWas() {
    draft(PLAIN).statusCode(201);
    draft(PLAIN).statusCode(409).body("code", equalTo("draft-exists"));
    asDpo().post("/v1/purposes/" + code + "/publish").then().statusCode(200);
    draft("\"categories\":[\"email\",\"age\"]").statusCode(201).body("version", equalTo(2));
    asDpo().post("/v1/purposes/" + code + "/publish").then().body("consentSince", equalTo(2));

    asDpo()
        .get("/v1/purposes/" + code + "/versions")
        .then()
        .body("items.version", contains(2, 1))
        .body("items[1].categories", contains("email"));
  }

  @Test
  void otherWordsAreANewPurposeUnlessTheOfficerStatesThatTheyMeanTheSame() {
    draft(PLAIN).statusCode(201);
    publish().body("consentSince", equalTo(1));
    draftWords("我们向您推荐商品。", "").statusCode(201);
    publish().body("consentSince", equalTo(2));

    draftWords("我们把商品推荐给您。", ",\"reworded\":true").statusCode(201);

    publish().body("version", equalTo(3)).body("consentSince", equalTo(2));
  }

  @Test
  void purposeThatTheLawDoesNotAllowIsRefusedWithEveryReason() {
    draft(PLAIN + ",\"sensitive\":true")
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("violations.code", contains("needed-for-sensitive", "needed-for-sensitive"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sensitive\":true,\"separateConsent\":\"SENSITIVE\","
            + "\"necessityAndImpact\":{\"zh\":\"必要\",\"en\":\"Needed\"}",
        "\"automatedDecision\":\"PROFILING\","
            + "\"nonPersonalised\":{\"zh\":\"按时间排序\",\"en\":\"Newest first\"}",
        "\"separateConsent\":\"PUBLIC\"",
        "\"recipients\":[{\"code\":\"mailer\",\"name\":\"甲公司\",\"contact\":\"dpo@mailer.example\","
            + "\"purpose\":{\"zh\":\"发送\",\"en\":\"Sending\"},"
            + "\"method\":{\"zh\":\"接口\",\"en\":\"By interface\"},\"categories\":[\"email\"]}]",
        "\"separateConsent\":\"EXPORT\",\"destinations\":[{\"code\":\"sg\",\"country\":\"SG\","
            + "\"recipient\":\"Example Pte\",\"contact\":\"dpo@sg.example\","
            + "\"safeguards\":{\"zh\":\"标准合同\",\"en\":\"Standard contract\"},"
            + "\"risks\":{\"zh\":\"法律不同\",\"en\":\"Other law\"}}]"
      })
  void riskyPurposeIsPublishedOnlyWithItsAssessment(String risk) {
    draft(PLAIN + "," + risk).statusCode(201);
    asDpo()
        .post("/v1/purposes/" + code + "/publish")
        .then()
        .statusCode(422)
        .body("code", equalTo("assessment-missing"));

    asDpo()
        .header("If-Match", "*")
        .body(purposeBody(code, "CONSENT", PLAIN + "," + risk + DemoSite.ASSESSED))
        .put("/v1/purposes/" + code)
        .then()
        .statusCode(200);

    asDpo()
        .post("/v1/purposes/" + code + "/publish")
        .then()
        .statusCode(200)
        .body("assessment.result", equalTo("ACCEPTABLE"));
  }

  @Test
  void profilingHasAnOptionWithoutAProfile() {
    draft(PLAIN + ",\"automatedDecision\":\"MAJOR_EFFECT\"")
        .statusCode(422)
        .body("violations.code", contains("needed-for-profiling"));
  }

  @Test
  void siteReadsWhatTheDpoWrote() {
    draft(PLAIN).statusCode(201);

    asSite()
        .get("/v1/purposes/" + code)
        .then()
        .statusCode(200)
        .body("legalBasis", equalTo("CONSENT"))
        .body("basisClause", equalTo("PIPL 13(1)"))
        .body("title.en", equalTo("Purpose " + code));
    asSite().get("/v1/purposes?limit=200").then().body("items.code", hasItem("marketing"));
  }

  @Test
  void onlyWhatIsInForceIsRetired() {
    draft(PLAIN).statusCode(201);
    asDpo().post("/v1/purposes/" + code + "/retire").then().statusCode(409);
    asDpo().post("/v1/purposes/" + code + "/publish").then().statusCode(200);

    asDpo().post("/v1/purposes/" + code + "/retire").then().body("state", equalTo("RETIRED"));
    asDpo().post("/v1/purposes/" + code + "/retire").then().statusCode(200);
  }

  private io.restassured.response.ValidatableResponse draft(String more) {
    return asDpo().body(purposeBody(code, "CONSENT", more)).post("/v1/purposes").then();
  }

  private io.restassured.response.ValidatableResponse publish() {
    return asDpo().post("/v1/purposes/" + code + "/publish").then().statusCode(200);
  }

  private io.restassured.response.ValidatableResponse draftWords(String words, String more) {
    String body = purposeBody(code, "CONSENT", PLAIN + more).replace("我们为此处理您的信息。", words);
    return asDpo().body(body).post("/v1/purposes").then();
  }

  private io.restassured.response.ValidatableResponse edit(String tag) {
    return asDpo()
        .header("If-Match", tag)
        .body(purposeBody(code, "CONSENT", "\"categories\":[\"email\",\"name\"]"))
        .put("/v1/purposes/" + code)
        .then();
  }
}
