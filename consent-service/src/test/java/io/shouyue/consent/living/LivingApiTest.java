package io.shouyue.consent.living;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.asDpo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.peer.FakeRetention;
import io.shouyue.consent.peer.PromiseFigure;
import io.shouyue.consent.peer.PromiseInForce;
import io.shouyue.consent.peer.RetentionPeer;
import io.shouyue.platform.testkit.ServiceResource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class LivingApiTest {
  private static final String TEXT =
      "# 政策\\n\\n## 一、答复\\n\\n我们在%s内答复您的请求。\\n\\n## 二、注销\\n\\n"
          + "账号注销后，我们保留您的信息 365 天。\\n\\n## 三、权利\\n\\n您可以查阅您的信息。";
  private static final PromiseInForce FIFTEEN =
      new PromiseInForce("answered-15wd", "", 15, "WORKING_DAY", "RECEIVED", "ANSWERED");
  private static final String ANSWERED = "find{it.sets=='PROMISE answered-15wd'}.";

  private String document;

  @BeforeEach
  void prepare() {
    DemoSite.prepare();
    document = "doc-" + UUID.randomUUID();
    asDpo()
        .body(
            "{\"document\":\"%s\",\"title\":{\"zh\":\"政策\",\"en\":\"Policy\"}}".formatted(document))
        .post("/v1/policies")
        .then()
        .statusCode(201);
    publish(1, "十五个工作日", "MINOR", "");
  }

  @Test
  void clauseSaysWhatEnforcesItAndHowOftenItWasKept() {
    retentionAnswers();

    living("/living")
        .body("version", equalTo(1))
        .body("inForce", equalTo(true))
        .body("locale", equalTo("zh-CN"))
        .body(does("1") + ANSWERED + "by", equalTo("CLOCK"))
        .body(does("1") + ANSWERED + "code", equalTo("answered-15wd"))
        .body(does("1") + ANSWERED + "kept.kept", equalTo(41))
        .body(does("1") + ANSWERED + "kept.broken", equalTo(1))
        .body(does("1") + ANSWERED + "kept.running", equalTo(3))
        .body(does("1") + ANSWERED + "kept.lastKept", equalTo("2026-11-18"))
        .body(does("2") + "find{it.by=='HOLD_RULE'}.code", equalTo("cancellation"))
        .body(does("3") + "find{it.by=='REQUEST'}.code", equalTo("ACCESS"));
  }

  @Test
  void promiseThatNoClockKeepsIsEnforcedByNobody() {
    QuarkusMock.installMockForType(
        new FakeRetention(Map.of(), new PromiseInForce("a", "", 30, "DAY", "VERIFIED", "ANSWERED")),
        RetentionPeer.class);

    living("/living").body(does("1") + ANSWERED + "by", equalTo("NOBODY"));
  }

  @Test
  void pageStandsWhileRetentionServiceDoesNotAnswer() {
    living("/living")
        .body(does("1") + ANSWERED + "by", equalTo("NOBODY"))
        .body(does("1") + ANSWERED + "kept", nullValue());
  }

  @Test
  void oldVersionsStayReachableAndAreHeldAgainstToday() {
    retentionAnswers();
    publish(2, "二十个工作日", "MATERIAL", ",\"changes\":[\"USER_RIGHTS\"]");

    living("/versions/1/living").body("inForce", equalTo(false)).body("version", equalTo(1));
    living("/versions/2/living")
        .body("inForce", equalTo(true))
        .body(does("1") + "find{it.sets=='PROMISE answered-20wd'}.code", equalTo("answered-15wd"));
    given().get(path("/versions/9/living")).then().statusCode(404);
  }

  @Test
  void pageRunsNothingAndSaysTheSame() {
    retentionAnswers();

    String page =
        given()
            .accept("text/html")
            .get(path("/living"))
            .then()
            .statusCode(200)
            .header(
                "Content-Security-Policy", equalTo("default-src 'none'; style-src 'self'; sandbox"))
            .extract()
            .asString();

    assertThat(page)
        .contains("自收到之日起 15 个工作日内答复：每一件都有时钟计时 — 守约 41 次，违约 1 次，进行中 3 件，最近一次 2026-11-18")
        .contains("查阅自己的信息：可以在隐私中心提出“查阅”请求")
        .doesNotContain("answered-15wd", "ACCESS")
        .contains("/reading.css");
  }

  private void retentionAnswers() {
    QuarkusMock.installMockForType(
        new FakeRetention(
            Map.of("answered-15wd", new PromiseFigure(41, 1, 3, LocalDate.of(2026, 11, 18))),
            FIFTEEN),
        RetentionPeer.class);
  }

  private ValidatableResponse living(String of) {
    return given().get(path(of)).then().statusCode(200);
  }

  private String path(String of) {
    return "/public/demo/policies/" + document + of;
  }

  private static String does(String clause) {
    return "clauses.find{it.ref=='%s'}.does.".formatted(clause);
  }

  private void publish(int version, String within, String significance, String more) {
    asDpo()
        .body(
            "{\"text\":{\"zh\":\"%s\"},\"significance\":\"%s\"%s}"
                .formatted(TEXT.formatted(within), significance, more))
        .post("/v1/policies/" + document + "/versions")
        .then()
        .statusCode(201);
    asDpo()
        .post("/v1/policies/" + document + "/versions/" + version + "/publish")
        .then()
        .statusCode(200);
  }
}
