package io.shouyue.consent.guardian;

import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.choices;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.consent.UnansweredGuardianJob;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Children under 14: who answers for them, for how long, and who may read of them. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class GuardianApiTest {
  @Inject TestLegalClock clock;
  @Inject UnansweredGuardianJob unanswered;
  @Inject Jdbi jdbi;
  @Inject @RestClient FakeGuardianships guardianships;

  private String childUser;
  private String child;
  private String guardian;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
    childUser = newUser();
    child = resolve(childUser);
    guardian = resolve(newUser());
  }

  @Test
  void verifiedGuardianGivesWhatTheChildCannot() {
    guardianships.accept(child, guardian);

    answer(notice(), null, "marketing GIVEN m")
        .statusCode(422)
        .body("code", equalTo("guardian-required"));
    assertThat(reason(child, "marketing")).isEqualTo("guardian-required");
    assertThat(reason(child, "real_name")).isEqualTo("legal-basis");
    answer(notice(), guardian, "account ACKNOWLEDGED a", "marketing GIVEN m").statusCode(201);

    assertThat(reason(child, "marketing")).isEqualTo("consent-given");
    assertThat(reason(child, "account")).isEqualTo("legal-basis");
    assertThat(reason(child, "face_verify")).isEqualTo("guardian-required");
  }

  @Test
  void nobodyElseActsForTheChild() {
    answer(notice(), guardian, "marketing GIVEN m")
        .statusCode(422)
        .body("code", equalTo("guardian-not-verified"));
    guardianships.accept(child, guardian);
    guardianships.end(child, guardian);
    answer(notice(), guardian, "marketing GIVEN m").statusCode(422);
    String grownUp = newUser();
    String person = signUp(grownUp);
    guardianships.accept(person, guardian);
    String shown = DemoSite.notice(grownUp).path("id");
    answerFor(grownUp, shown, guardian, "marketing GIVEN m").statusCode(422);
  }

  @Test
  void guardianSeesAndWithdrawsForTheChildAndAStrangerDoesNot() {
    guardianships.accept(child, guardian);
    answer(notice(), guardian, "marketing GIVEN m").statusCode(201);

    asSubject(guardian)
        .get("/v1/subjects/" + child + "/consents")
        .then()
        .statusCode(200)
        .body("items.purpose", contains("marketing"));
    asSubject(resolve(newUser())).get("/v1/subjects/" + child + "/consents").then().statusCode(404);
    withdraw(resolve(newUser())).statusCode(404);
    withdraw(guardian).statusCode(201);

    assertThat(reason(child, "marketing")).isEqualTo("guardian-required");
  }

  @Test
  void strictestAgeCountsAndNobodyGrowsUpBySayingSo() {
    declare("UNDER_14");
    declare("ADULT");
    assertThat(reason(child, "account")).isEqualTo("guardian-required");

    verified("");
    assertThat(reason(child, "account")).isEqualTo("guardian-required");
    declare("FROM_14_TO_17");

    assertThat(reason(child, "account")).isEqualTo("legal-basis");
    asDpo().get("/v1/subjects/" + child).then().body("ageBand", equalTo("FROM_14_TO_17"));
  }

  @Test
  void atFourteenThePersonIsAskedAndTheGuardiansYesLastsThirtyDaysMore() {
    verified(",\"under14Until\":\"2026-11-22\"");
    guardianships.accept(child, guardian);
    answer(notice(), guardian, "marketing GIVEN m").statusCode(201);
    DemoSite.notice(childUser).then().body("items.purpose", not(hasItem("marketing")));

    clock.advance(Duration.ofDays(3));

    assertThat(reason(child, "marketing")).isEqualTo("consent-given");
    DemoSite.notice(childUser).then().body("items.purpose", hasItem("marketing"));
    DemoSite.notice("login", childUser)
        .then()
        .body("due.kind", equalTo("BEFORE"))
        .body("due.date", equalTo("2026-12-22T16:00:00Z"))
        .body("items.purpose", hasItem("marketing"));
    clock.advance(Duration.ofDays(30));
    assertThat(reason(child, "marketing")).isEqualTo("expired");
  }

  @Test
  void whatAChildToldGoesAfterSevenDaysWithoutAnAnswer() {
    declare("UNDER_14");
    clock.advance(Duration.ofDays(6));
    unanswered.run();
    assertThat(orders()).isEmpty();

    clock.advance(Duration.ofDays(1));
    unanswered.run();
    unanswered.run();

    assertThat(orders()).hasSize(1);
    JsonPath order = JsonPath.from(orders().getFirst());
    assertThat(order.getList("events.trigger")).containsOnly("guardian-unanswered");
    assertThat(order.getList("events.eraseBy")).containsOnly("2026-11-27");
    assertThat(order.getList("events.category")).contains("mobile", "face").doesNotContain("name");
  }

  @Test
  void guardiansAnswerEndsTheWait() {
    declare("UNDER_14");
    guardianships.accept(child, guardian);
    answer(notice(), guardian, "marketing DECLINED m").statusCode(201);
    clock.advance(Duration.ofDays(8));

    unanswered.run();

    assertThat(orders()).isEmpty();
    assertThat(reason(child, "marketing")).isEqualTo("declined");
  }

  @Test
  void staffReadOfAChildWithAnotherPersonsApprovalOnly() {
    declare("UNDER_14");
    Tokens one = Tokens.staff(List.of("demo"), "dpo");
    String read = "/v1/subjects/" + child + "/consents";
    as(one).get(read).then().statusCode(403).body("code", equalTo("child-read-unapproved"));
    String id =
        as(one)
            .body("{\"subject\":{\"id\":\"" + child + "\"},\"reason\":\"req 7\"}")
            .post("/v1/child-reads")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    as(one).post("/v1/child-reads/" + id + "/approve").then().statusCode(409);
    as(another()).post("/v1/child-reads/" + id + "/approve").then().statusCode(200);

    as(one).get(read).then().statusCode(200);
    as(another()).get(read).then().statusCode(403);
    asSite().get(read).then().statusCode(200);
    clock.advance(Duration.ofDays(1));
    as(one).get(read).then().statusCode(403);
  }

  private static Tokens another() {
    return Tokens.staff(List.of("demo"), "dpo").as("another-officer");
  }

  private String notice() {
    return declare("UNDER_14").extract().path("id");
  }

  private ValidatableResponse declare(String band) {
    return asSite()
        .body(
            """
            {"collectionPoint":"sign-up","subject":{"externalId":"%s"},"locale":"en",
             "ageBand":"%s"}
            """
                .formatted(childUser, band))
        .post("/v1/notices")
        .then()
        .statusCode(201);
  }

  private void verified(String until) {
    String stranger = SubjectId.fresh().value();
    as(Tokens.service("identity-service"))
        .header("Shouyue-Site", "demo")
        .body(
            """
            {"ages":[{"subject":"%s"},{"subject":"%s"%s}]}
            """
                .formatted(stranger, child, until))
        .put("/v1/subjects/ages")
        .then()
        .statusCode(204);
  }

  private ValidatableResponse answer(String notice, String by, String... chosen) {
    return answerFor(childUser, notice, by, chosen);
  }

  private static ValidatableResponse answerFor(
      String user, String notice, String by, String... chosen) {
    String guardian = by == null ? "" : ",\"guardian\":{\"id\":\"" + by + "\"}";
    return DemoSite.answer(
        asSite(),
        """
        {"notice":"%s","subject":{"externalId":"%s"},"choices":%s,"channel":"web",
         "method":"checkbox"%s}
        """
            .formatted(notice, user, choices(chosen), guardian));
  }

  private ValidatableResponse withdraw(String by) {
    return asSubject(by)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"subject\":{\"id\":\"" + child + "\"},\"all\":true,\"channel\":\"web\"}")
        .post("/v1/withdrawals")
        .then();
  }

  private static String resolve(String user) {
    return asSite()
        .body("{\"externalId\":\"" + user + "\"}")
        .post("/v1/subjects/resolve")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  private List<String> orders() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT payload FROM outbox_message
                    WHERE topic = 'erasure-order' AND payload LIKE '%' || :child || '%'
                    """)
                .bind("child", child)
                .mapTo(String.class)
                .list());
  }
}
