package io.shouyue.consent.consent;

import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class WithdrawalApiTest {
  @Inject TestLegalClock clock;
  @Inject ExpiryJob expiry;

  private String subject;

  @BeforeEach
  void signUpWithBoth() {
    clock.reset();
    DemoSite.prepare();
    subject = signUp(newUser(), "marketing GIVEN m", "face_verify GIVEN f");
  }

  @Test
  void withdrawnConsentIsDeniedAtOnce() {
    withdraw(asSubject(subject), "\"purposes\":[\"marketing\"]").statusCode(201);

    assertThat(reason(subject, "marketing")).isEqualTo("withdrawn");
    assertThat(reason(subject, "face_verify")).isEqualTo("consent-given");
  }

  @Test
  void allIsOneCall() {
    withdraw(asSubject(subject), "\"all\":true")
        .statusCode(201)
        .body("receipt", notNullValue())
        .body("withdrawn.purpose", containsInAnyOrder("marketing", "face_verify"))
        .body("withdrawn[0].retention", equalTo("30 days after the end"));
  }

  @Test
  void withdrawingWhatWasNeverGivenChangesNothing() {
    withdraw(asSubject(subject), "\"all\":true").statusCode(201);

    withdraw(asSubject(subject), "\"all\":true")
        .statusCode(200)
        .body("receipt", nullValue())
        .body("withdrawn", hasSize(0));
  }

  @Test
  void whatRestsOnContractCannotBeWithdrawn() {
    withdraw(asSubject(subject), "\"purposes\":[\"account\"]")
        .statusCode(422)
        .body("code", equalTo("not-consent-based"));
    withdraw(asSubject(subject), "\"purposes\":[\"nothing\"]")
        .statusCode(422)
        .body("code", equalTo("purpose-unknown"));
  }

  @Test
  void staffNeedEvidenceToActForSomeone() {
    RequestSpecification agent = as(Tokens.staff(List.of("demo"), "agent"));
    String whom = "\"subject\":{\"id\":\"" + subject + "\"},\"all\":true";

    withdraw(agent, whom).statusCode(422).body("code", equalTo("evidence-required"));
    withdraw(as(Tokens.staff(List.of("demo"), "agent")), whom + ",\"evidence\":{\"call\":\"17\"}")
        .statusCode(201);
  }

  @Test
  void siteActsForItsUser() {
    withdraw(asSite(), "\"subject\":{\"id\":\"" + subject + "\"},\"all\":true").statusCode(201);

    assertThat(reason(subject, "marketing")).isEqualTo("withdrawn");
  }

  @Test
  void sameKeyOfAnotherPersonShowsNothingOfTheFirst() {
    String other = signUp(newUser(), "marketing GIVEN m");
    String body = "{\"all\":true,\"channel\":\"web\"}";
    String mine = keyed(subject, body).statusCode(201).extract().path("subject");
    String theirs = keyed(other, body).statusCode(201).extract().path("subject");

    assertThat(mine).isEqualTo(subject);
    assertThat(theirs).isEqualTo(other);
  }

  @Test
  void consentThatRanOutIsWrittenDown() {
    clock.advance(Duration.ofDays(400));

    expiry.run();

    asDpo()
        .get("/v1/subjects/" + subject + "/consent-events?limit=1")
        .then()
        .body("items[0].type", equalTo("EXPIRED"))
        .body("items[0].purpose", equalTo("marketing"))
        .body("nextCursor", notNullValue());
    assertThat(reason(subject, "marketing")).isEqualTo("expired");
  }

  @Test
  void historyIsPagedWithoutLossOrRepeat() {
    withdraw(asSubject(subject), "\"all\":true").statusCode(201);

    List<String> all =
        asSubject(subject).get("/v1/subjects/" + subject + "/consent-events").path("items.id");
    String cursor = "";
    List<String> paged = new java.util.ArrayList<>();
    do {
      var page =
          asSubject(subject)
              .get("/v1/subjects/" + subject + "/consent-events?limit=2" + cursor)
              .then()
              .extract();
      paged.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("nextCursor") == null ? "" : "&cursor=" + page.path("nextCursor");
    } while (!cursor.isEmpty());

    assertThat(paged).isEqualTo(all).hasSize(6);
  }

  private ValidatableResponse keyed(String who, String body) {
    return asSubject(who)
        .header("Idempotency-Key", "the-same-" + subject)
        .body(body)
        .post("/v1/withdrawals")
        .then();
  }

  private static ValidatableResponse withdraw(RequestSpecification as, String more) {
    return as.header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"channel\":\"web\"," + more + "}")
        .post("/v1/withdrawals")
        .then();
  }
}
