package io.shouyue.retention.incident;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class IncidentApiTest {

  private static final Tokens OTHER_DPO = Api.DPO.as("user-second-dpo");
  private static final String WORDS =
      """
      , "happened": {"zh": "一份名单被公开", "en": "A list was public"},
      "effect": {"zh": "可能收到骚扰电话", "en": "Unwanted calls"},
      "measures": {"zh": "已下线", "en": "Taken down"},
      "advice": {"zh": "警惕来电", "en": "Beware of calls"},
      "remedy": {"zh": "提供热线", "en": "A hotline"}
      """;

  @Inject TestLegalClock clock;
  @Inject Background background;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    background.settle();
  }

  @Test
  void hoursRunFromWhenItWasKnownAndWarnOfTheLaw() {
    String id = recorded("\"estimated\": 20");

    String first = "incident.deadlines.find { it.code == 'authority-first' }.";
    get(id)
        .body("incident.grade", equalTo("GENERAL"))
        .body("incident.level", equalTo("L1"))
        .body(first + "due", equalTo("2026-11-21T02:00:00Z"))
        .body(first + "basis", containsString("article 57"))
        .body(
            "incident.deadlines.find { it.code == 'respond' }.due",
            equalTo("2026-11-20T02:15:00Z"));
  }

  @Test
  void aMillionPeopleMakeItFourHoursAndCriticalInfrastructureOne() {
    String id = recorded("\"estimated\": 20");
    String first = "deadlines.find { it.code == 'authority-first' }.";

    assess(id, "\"estimated\": 1000000")
        .body("grade", equalTo("LARGE"))
        .body(first + "due", equalTo("2026-11-20T06:00:00Z"));
    assess(id, "\"estimated\": 1000000, \"operator\": \"CRITICAL_INFRASTRUCTURE\"")
        .body(first + "due", equalTo("2026-11-20T03:00:00Z"));
  }

  @Test
  void aGradedOneOwesItsSummaryThirtyDaysAfterHandlingEnded() {
    String id = recorded("\"estimated\": 1000000");
    move(id, "contain", "{}").body("state", equalTo("CONTAINED"));
    clock.advance(Duration.ofDays(1));
    move(id, "handle", "{}").body("state", equalTo("HANDLED"));

    get(id)
        .body(
            "incident.deadlines.find { it.code == 'authority-summary' }.due",
            equalTo("2026-12-21T16:00:00Z"));
    sent(id, "SUMMARY")
        .body("deadlines.find { it.code == 'authority-summary' }.state", equalTo("KEPT"));
  }

  @Test
  void everybodyAffectedIsToldByEachWayThatReachesThem() {
    SubjectId person = SubjectId.fresh();
    FakePeers.get()
        .account(
            Map.of(
                "username",
                "made-up",
                "email",
                "someone@example.invalid",
                "mobile",
                "13000000000"));
    String id = recorded("\"estimated\": 1" + WORDS);
    people(id, person);
    tell(id, "\"IN_APP\", \"MAIL\", \"SMS\"").statusCode(200).body("people.WAITING", equalTo(1));

    background.turnSteadyWork();
    background.settle();

    get(id)
        .body("incident.people.TOLD", equalTo(1))
        .body("incident.deadlines.find { it.code == 'people-told' }.state", equalTo("KEPT"));
    Api.get(Api.DPO, "/v1/incidents/" + id + "/people")
        .body("items[0].channels", equalTo(List.of("IN_APP", "MAIL", "SMS")));
    Api.get(Tokens.subject("demo", person.value()), "/v1/messages")
        .body("items[0].text", containsString("A hotline"))
        .body("items[0].text", containsString("dpo@demo.invalid"));
  }

  @Test
  void whoeverCannotBeAskedForNowIsToldLater() {
    SubjectId person = SubjectId.fresh();
    String id = recorded("\"estimated\": 1" + WORDS);
    people(id, person);
    FakePeers.get().failOn("/account");
    tell(id, "\"IN_APP\"").statusCode(200);
    background.turnSteadyWork();

    get(id).body("incident.people.WAITING", equalTo(1));
  }

  @Test
  void aGuardianIsToldBesideTheChild() {
    SubjectId child = SubjectId.fresh();
    SubjectId guardian = SubjectId.fresh();
    FakePeers.get().guards(guardian.value(), child.value());
    String id = recorded("\"estimated\": 1, \"minors\": true" + WORDS);
    people(id, child);
    tell(id, "\"IN_APP\"");

    background.turnSteadyWork();
    background.settle();

    Api.get(Tokens.subject("demo", guardian.value()), "/v1/messages")
        .body("items[0].about", equalTo(id));
  }

  @Test
  void whoHasNeitherAccountNorContactIsCountedAndAnnouncedTo() {
    FakePeers.get().account(Map.of());
    String id = recorded("\"estimated\": 1" + WORDS);
    people(id, SubjectId.fresh());
    tell(id, "\"IN_APP\", \"ANNOUNCEMENT\"");
    background.turnSteadyWork();

    get(id).body("incident.people.UNREACHABLE", equalTo(1));
    String shown = "items.find { it.kind == 'INCIDENT' && it.text.contains('Beware of calls') }.";
    Api.get(Api.DPO, "/public/demo/announcements")
        .body(shown + "text", containsString("What you can do"));
  }

  @Test
  void aNoticeThatLacksAPartIsNotSent() {
    String id = recorded("\"estimated\": 1");

    tell(id, "\"MAIL\"").statusCode(409).body("code", equalTo("notice-incomplete"));
  }

  @Test
  void notTellingNeedsAReasonAndASecondPerson() {
    String id = recorded("\"estimated\": 1");
    move(id, "withhold", "{\"reason\": \"the file was encrypted\"}")
        .body("withheldWaiting", equalTo(true));
    as(Api.DPO, id, "withhold/approve").statusCode(409).body("code", equalTo("two-people"));

    as(OTHER_DPO, id, "withhold/approve").statusCode(200).body("withheldWaiting", equalTo(false));

    get(id).body("incident.deadlines.find { it.code == 'people-told' }.state", equalTo("KEPT"));
    as(OTHER_DPO, id, "withhold/reject").statusCode(409).body("code", equalTo("nothing-proposed"));
  }

  @Test
  void itIsClosedOnlyWhenAuthorityAndPeopleAreTold() {
    String id = recorded("\"estimated\": 1" + WORDS);
    people(id, SubjectId.fresh());
    move(id, "contain", "{}");
    move(id, "handle", "{}");
    move(id, "close", "{}").statusCode(409).body("code", equalTo("authority-not-told"));
    sent(id, "FIRST");
    move(id, "close", "{}").statusCode(409).body("code", equalTo("people-not-told"));
    tell(id, "\"IN_APP\"");
    move(id, "close", "{}").statusCode(409).body("code", equalTo("people-not-told"));

    background.turnSteadyWork();

    move(id, "close", "{}").statusCode(200).body("state", equalTo("CLOSED"));
    Api.get(Api.DPO, "/v1/incidents?limit=200")
        .body("items.find { it.id == '%s' }".formatted(id), nullValue());
    Api.get(Api.DPO, "/v1/incidents?ended=true&limit=200").body("items.id", hasItem(id));
  }

  @Test
  void theDeskCountsTheOpenOnesAndThoseWhoseHoursArePast() {
    long open = counted("open");
    String id = recorded("\"estimated\": 20");
    assertThat(counted("open")).isEqualTo(open + 1);
    long overdue = counted("overdue");

    clock.advance(Duration.ofDays(2));
    assertThat(counted("overdue")).isGreaterThan(overdue);
    move(id, "dismiss", "{\"reason\": \"none of it was personal\"}").statusCode(200);
    assertThat(counted("open")).isEqualTo(open);
  }

  @Test
  void anIllegalMoveNamesTheLegalOnes() {
    String id = recorded("\"estimated\": 1");

    move(id, "handle", "{}")
        .statusCode(409)
        .body("code", equalTo("illegal-move"))
        .body("violations.code", hasItem("contain"));
  }

  @Test
  void theReportSaysWhatIsKnownAndWhatIsNot() {
    String id = recorded("\"estimated\": 3, \"sensitive\": true" + WORDS);

    String report = Api.as(Api.DPO).get("/v1/incidents/" + id + "/report?kind=FIRST").asString();

    assertThat(report)
        .contains("Reported by: Demo", "A list was public", "Cause: not known yet")
        .contains("People (listed/estimated): 0/3", "Sensitive data: yes");
  }

  @Test
  void anotherSitesIncidentIsNotThere() {
    String id = recorded("\"estimated\": 1");
    Tokens other = Tokens.staff(List.of("other"), "dpo");

    given()
        .header("Authorization", "Bearer " + other.sign())
        .get("/v1/incidents/" + id)
        .then()
        .statusCode(404);
  }

  private static String recorded(String more) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"facts\": %s}".formatted(facts(more)))
        .post("/v1/incidents")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String facts(String more) {
    return "{\"title\": \"A public list\", \"kind\": \"LEAK\", %s}".formatted(more);
  }

  private static ValidatableResponse assess(String id, String more) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body(facts(more))
        .put("/v1/incidents/" + id)
        .then()
        .statusCode(200);
  }

  private static void people(String id, SubjectId person) {
    move(id, "people", "{\"subjects\": [{\"id\": \"%s\"}]}".formatted(person)).statusCode(200);
  }

  private static ValidatableResponse tell(String id, String channels) {
    return move(id, "notice", "{\"channels\": [%s]}".formatted(channels));
  }

  private static ValidatableResponse sent(String id, String kind) {
    return move(
            id,
            "reports",
            "{\"kind\": \"%s\", \"authority\": \"the city's office\"}".formatted(kind))
        .statusCode(200);
  }

  private static ValidatableResponse move(String id, String move, String body) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body(body)
        .post("/v1/incidents/" + id + "/" + move)
        .then();
  }

  private static ValidatableResponse as(Tokens who, String id, String move) {
    return Api.as(who).post("/v1/incidents/" + id + "/" + move).then();
  }

  private static ValidatableResponse get(String id) {
    return Api.get(Api.DPO, "/v1/incidents/" + id).statusCode(200);
  }

  private static long counted(String what) {
    return Api.get(Api.DPO, "/v1/desk/summary")
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("incidents." + what);
  }
}
