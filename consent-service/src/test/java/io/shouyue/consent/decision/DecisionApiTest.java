package io.shouyue.consent.decision;

import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.decide;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.purposeBody;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class DecisionApiTest {
  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
  }

  @Test
  void decisionNeverCreatesASubject() {
    long before = subjects();

    decide("{\"externalId\":\"" + newUser() + "\"}", "marketing")
        .body("allowed", equalTo(false))
        .body("reason", equalTo("no-consent"))
        .body("cacheFor", equalTo(0));

    assertThat(subjects()).isEqualTo(before);
  }

  @Test
  void declinedMarketingIsDeniedAndTheAccountIsNot() {
    String subject = signUp(newUser(), "marketing DECLINED m");

    assertThat(reason(subject, "marketing")).isEqualTo("declined");
    assertThat(reason(subject, "account")).isEqualTo("legal-basis");
  }

  @Test
  void purposeNobodyKnowsIsDenied() {
    assertThat(reason(signUp(newUser()), "nothing")).isEqualTo("purpose-unknown");
  }

  @Test
  void unknownFieldOfTheQuestionIsRefused() {
    asSite()
        .body("{\"subject\":{\"id\":\"sub_x\"},\"purpose\":\"a\",\"more\":1}")
        .post("/v1/decisions")
        .then()
        .statusCode(400);
    asSite()
        .body("{\"subject\":{},\"purpose\":\"a\"}")
        .post("/v1/decisions")
        .then()
        .statusCode(422);
  }

  @Test
  void batchAnswersInTheOrderOfItsQuestions() {
    String subject = signUp(newUser(), "marketing GIVEN m");
    String one = "{\"subject\":{\"id\":\"" + subject + "\"},\"purpose\":\"%s\"}";

    asSite()
        .body(
            "{\"decisions\":[%s,%s,%s,%s]}"
                .formatted(
                    one.formatted("marketing"),
                    one.formatted("nothing"),
                    one.formatted("account"),
                    one.formatted("face_verify")))
        .post("/v1/decisions/batch")
        .then()
        .statusCode(200)
        .body(
            "decisions.reason",
            contains("consent-given", "purpose-unknown", "legal-basis", "no-consent"));
  }

  @Test
  void batchHoldsAThousandAndNoMore() {
    String one = "{\"subject\":{\"externalId\":\"nobody\"},\"purpose\":\"marketing\"}";
    String thousand = String.join(",", Collections.nCopies(1_000, one));

    asSite()
        .body("{\"decisions\":[" + thousand + "]}")
        .post("/v1/decisions/batch")
        .then()
        .statusCode(200)
        .body("decisions", hasSize(1_000));
    asSite()
        .body("{\"decisions\":[" + thousand + "," + one + "]}")
        .post("/v1/decisions/batch")
        .then()
        .statusCode(422);
  }

  @Test
  void materialPolicyChangeMakesConsentStaleFromItsInstantOn() {
    DemoSite.purpose("newsletter", "CONSENT", "\"categories\":[\"email\"]");
    DemoSite.policy("shop-terms");
    DemoSite.collectionPoint("newsletter", "shop-terms", "newsletter");
    String user = newUser();
    String notice = DemoSite.notice("newsletter", user).then().extract().path("id");
    String subject = DemoSite.answer(notice, user, "newsletter GIVEN n").extract().path("subject");

    DemoSite.publishVersion("shop-terms", "MINOR", "");
    assertThat(reason(subject, "newsletter")).isEqualTo("consent-given");

    DemoSite.publishVersion(
        "shop-terms",
        "MATERIAL",
        ",\"changes\":[\"RECIPIENTS\"],\"effectiveFrom\":\"2026-11-21T02:00:00Z\"");
    decide("{\"id\":\"" + subject + "\"}", "newsletter")
        .body("reason", equalTo("consent-given"))
        .body("validUntil", equalTo("2026-11-21T02:00:00Z"));

    clock.advance(Duration.ofDays(1));
    assertThat(reason(subject, "newsletter")).isEqualTo("stale-policy");
    DemoSite.notice("newsletter", user)
        .then()
        .body("items.purpose", contains("newsletter"))
        .body("due.kind", equalTo("NOW"));
  }

  @Test
  void widerPurposeMakesConsentStaleAndANarrowerOneDoesNot() {
    DemoSite.purpose("survey", "CONSENT", "\"categories\":[\"email\",\"age\"]");
    DemoSite.collectionPoint("survey", "privacy", "survey");
    String user = newUser();
    String notice = DemoSite.notice("survey", user).then().extract().path("id");
    String subject = DemoSite.answer(notice, user, "survey GIVEN n").extract().path("subject");

    publishNext("survey", "\"categories\":[\"email\"]");
    assertThat(reason(subject, "survey")).isEqualTo("consent-given");

    publishNext("survey", "\"categories\":[\"email\",\"income\"]");
    assertThat(reason(subject, "survey")).isEqualTo("stale-purpose");

    asDpo().post("/v1/purposes/survey/retire").then().statusCode(200);
    assertThat(reason(subject, "survey")).isEqualTo("purpose-retired");
  }

  @Test
  void oneStatementFindsEverythingByAnIndex() {
    String plan =
        jdbi.withHandle(
            h -> {
              h.execute("SET enable_seqscan = off");
              String text =
                  String.join(
                      "\n",
                      h.createQuery("EXPLAIN " + PgFactsStore.FACTS)
                          .bind("site", "demo")
                          .bindArray("subjects", String.class, "sub_1")
                          .bindArray("indexes", String.class, "00")
                          .bindArray("purposes", String.class, "marketing")
                          .mapTo(String.class)
                          .list());
              h.execute("RESET enable_seqscan");
              return text;
            });

    assertThat(plan)
        .doesNotContain("Seq Scan", "Bitmap")
        .contains("subject_pk", "purpose_pk")
        .containsPattern("\\(subject = .*\\) AND \\(purpose = q.purpose\\)");
  }

  private static void publishNext(String code, String categories) {
    asDpo()
        .body(purposeBody(code, "CONSENT", categories))
        .post("/v1/purposes")
        .then()
        .statusCode(201);
    asDpo().post("/v1/purposes/" + code + "/publish").then().statusCode(200);
  }

  private long subjects() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT count(*) FROM subject").mapTo(Long.class).one());
  }
}
