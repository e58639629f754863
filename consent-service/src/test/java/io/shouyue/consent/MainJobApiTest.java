package io.shouyue.consent;

import static io.shouyue.consent.DemoSite.answer;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.decide;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.notice;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a sign-up consent to an erased account, as consent-service sees it. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class MainJobApiTest {
  @Inject TestLegalClock clock;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
  }

  @Test
  void fromSignUpToErasedAccount() {
    String user = newUser();
    String notice =
        notice(user)
            .then()
            .statusCode(201)
            .body("items.purpose", contains("account", "real_name", "marketing", "face_verify"))
            .body("items.ask", contains("NOTICE", "NOTICE", "CONSENT", "CONSENT"))
            .body("controller.name", equalTo("示例商店"))
            .body("policy.document", equalTo("privacy"))
            .body("hash", notNullValue())
            .extract()
            .path("id");

    String subject =
        answer(
                notice,
                user,
                "account ACKNOWLEDGED a1",
                "real_name ACKNOWLEDGED a1",
                "marketing GIVEN a2",
                "face_verify GIVEN a3")
            .statusCode(201)
            .body("receipt", notNullValue())
            .body("consents.state", contains("NOTIFIED", "NOTIFIED", "GIVEN", "GIVEN"))
            .extract()
            .path("subject");

    decide("{\"externalId\":\"" + user + "\"}", "marketing")
        .body("allowed", equalTo(true))
        .body("reason", equalTo("consent-given"))
        .body("basis", equalTo("CONSENT"));
    assertThat(reason(subject, "account")).isEqualTo("legal-basis");

    asSubject(subject)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"purposes\":[\"marketing\"],\"channel\":\"web\"}")
        .post("/v1/withdrawals")
        .then()
        .statusCode(201)
        .body("withdrawn.purpose", contains("marketing"))
        .body("withdrawn[0].eraseBy", equalTo("2026-12-20"));
    assertThat(reason(subject, "marketing")).isEqualTo("withdrawn");

    asSubject(subject)
        .get("/v1/subjects/" + subject + "/consents")
        .then()
        .statusCode(200)
        .body("items", hasSize(4));
    asSubject(subject).get("/v1/receipts").then().statusCode(200).body("items", hasSize(2));

    state(subject, "CANCELLED", "s1")
        .statusCode(200)
        .body("done", equalTo(true))
        .body("counts.consentsWithdrawn", equalTo(1))
        .body("remaining", equalTo(0));
    assertThat(reason(subject, "face_verify")).isEqualTo("subject-cancelled");
    assertThat(reason(subject, "account")).isEqualTo("subject-cancelled");

    state(subject, "HELD", "s2").statusCode(200).body("done", equalTo(true));
    assertThat(reason(subject, "account")).isEqualTo("subject-held");
    decide("{\"externalId\":\"" + user + "\"}", "account").body("reason", equalTo("subject-held"));

    state(subject, "ERASED", "s3")
        .statusCode(200)
        .body("done", equalTo(true))
        .body("counts.consentStates", equalTo(4))
        .body("remaining", equalTo(0));
    assertThat(reason(subject, "account")).isEqualTo("subject-erased");
    asSubject(subject).get("/v1/subjects/" + subject + "/consents").then().statusCode(410);
    asSite().get("/v1/subjects/" + subject + "/consents").then().statusCode(410);
    asSite()
        .body("{\"id\":\"" + subject + "\"}")
        .post("/v1/subjects/resolve")
        .then()
        .statusCode(410);
    asDpo()
        .get("/v1/subjects/" + subject)
        .then()
        .statusCode(200)
        .body("state", equalTo("ERASED"))
        .body("kept.consentEvents", equalTo(6))
        .body("kept.receipts", equalTo(3))
        .body("kept.consentStates", equalTo(0));

    as(Tokens.service("retention-service"))
        .header("Shouyue-Site", "demo")
        .delete("/v1/subjects/" + subject + "/keys/evidence")
        .then()
        .statusCode(204);
    asDpo()
        .get("/v1/subjects/" + subject)
        .then()
        .body("kept.consentEvents", equalTo(0))
        .body("kept.receipts", equalTo(0));

    asSite()
        .body("{\"externalId\":\"" + user + "\"}")
        .post("/v1/subjects/resolve")
        .then()
        .statusCode(200)
        .body("id", not(equalTo(subject)));
  }
}
