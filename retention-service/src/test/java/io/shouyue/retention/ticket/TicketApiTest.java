package io.shouyue.retention.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class TicketApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Jdbi jdbi;
  @Inject TicketEnds ends;

  @BeforeEach
  void start() {
    clock.reset(); // Friday, 20 November 2026, 10:00 in Beijing
    FakePeers.get().reset();
    Api.registerSites();
    background.settle();
  }

  @Test
  void aRequestCountsTheDesksOwnHoursAndAnAlertTheClocks() {
    String respond = "deadlines.find { it.code == 'respond' }.due";
    clock.advance(Duration.ofHours(6).plusMinutes(30)); // 16:30
    opened("REQUEST", "A new user")
        .body("number", matchesPattern("T20261120-[0-9A-Z]{8}"))
        .body("level", equalTo("L3"))
        .body(respond, equalTo("2026-11-23T04:00:00Z")); // Monday noon
    opened("ALERT", "Disk full")
        .body("level", equalTo("L2"))
        .body(respond, equalTo("2026-11-20T09:00:00Z"));
  }

  @Test
  void aTitleThatSaysItIsUrgentRaisesTheLevelInEitherLanguage() {
    opened("REQUEST", "URGENT: locked out").body("level", equalTo("L2"));
    opened("TASK", "【加急】更换证书").body("level", equalTo("L2"));
    opened("REQUEST", "an insurgent's report").body("level", equalTo("L3"));
  }

  @Test
  void answeringKeepsTheFirstDeadlineAndSolvingTheSecond() {
    String id = opened("ALERT", "Disk full").extract().path("id");
    clock.advance(Duration.ofMinutes(10));
    move(id, "messages", "{\"text\": \"We look at it.\"}").body("state", equalTo("IN_PROGRESS"));
    clock.advance(Duration.ofHours(3));
    move(id, "resolve", "{\"text\": \"Space was made.\"}")
        .body("deadlines.find { it.code == 'respond' }.state", equalTo("KEPT"))
        .body("deadlines.find { it.code == 'resolve' }.state", equalTo("BROKEN"));
    move(id, "close", "{}").body("deadlines.find { it.code == 'limit' }.state", equalTo("KEPT"));
  }

  @Test
  void whatWaitsForAThirdPartyStandsStillAndIsDueLater() {
    String id = opened("ALERT", "Line down").extract().path("id");
    move(id, "assign", "{}");
    move(id, "pause", "{\"reason\": \"THIRD_PARTY\", \"evidence\": \"carrier's ticket 7\"}")
        .body("state", equalTo("PAUSED"));
    clock.advance(Duration.ofHours(5));

    move(id, "resume", "{}")
        .body("deadlines.find { it.code == 'resolve' }.state", equalTo("RUNNING"))
        .body("deadlines.find { it.code == 'resolve' }.due", equalTo("2026-11-20T09:00:00Z"));
  }

  @Test
  void anIllegalMoveNamesTheLegalOnes() {
    String id = opened("TASK", "Upkeep").extract().path("id");

    move(id, "close", "{}").statusCode(409).body("violations.code", hasItem("resolve"));
  }

  @Test
  void wordsAreSealedAndListedWithWhoMayReadThem() {
    String id = opened("TASK", "canary-title").extract().path("id");
    move(id, "messages", "{\"text\": \"canary-note\", \"internal\": true}").statusCode(200);

    Api.get(Api.AGENT, "/v1/tickets/" + id)
        .body("ticket.title", equalTo("canary-title"))
        .body("history.text", contains("canary-text", "canary-note"))
        .body("history.internal", contains(false, true));
    String row =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT CAST(t.* AS text) FROM ticket t WHERE id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .one());
    assertThat(row).doesNotContain("canary").doesNotContain(hex("canary"));
  }

  @Test
  void aTicketGoesWithThePersonItIsAbout() {
    SubjectId person = SubjectId.fresh();
    String id =
        open("\"kind\": \"TASK\", \"title\": \"x\", \"subject\": {\"id\": \"%s\"}"
                .formatted(person))
            .extract()
            .path("id");

    assertThat(ends.erase("demo", List.of(person.value()))).containsEntry(person.value(), 1L);

    Api.get(Api.AGENT, "/v1/tickets/" + id).statusCode(404);
    assertThat(ends.erase("demo", List.of(person.value()))).isEmpty();
  }

  @Test
  void aClosedTicketIsKeptAsLongAsTheSiteKeepsEvidence() {
    String id = opened("TASK", "Upkeep").extract().path("id");
    move(id, "resolve", "{}");
    move(id, "close", "{}").statusCode(200);
    clock.advance(Duration.ofDays(36 * 30));
    ends.run();
    Api.get(Api.AGENT, "/v1/tickets/" + id).statusCode(200);

    clock.advance(Duration.ofDays(60));
    ends.run();

    Api.get(Api.AGENT, "/v1/tickets/" + id).statusCode(404);
  }

  @Test
  void theDeskCountsWhatIsNotResolved() {
    long open = counted("open");
    String id = opened("REQUEST", "a question").extract().path("id");
    assertThat(counted("open")).isEqualTo(open + 1);

    move(id, "assign", "{}").statusCode(200);
    move(id, "resolve", "{\"text\": \"answered\"}").statusCode(200);
    assertThat(counted("open")).isEqualTo(open);
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hex.append("%02x".formatted(b));
    }
    return hex.toString();
  }

  private static ValidatableResponse opened(String kind, String title) {
    return open("\"kind\": \"%s\", \"title\": \"%s\"".formatted(kind, title));
  }

  private static ValidatableResponse open(String what) {
    return Api.as(Api.AGENT)
        .contentType("application/json")
        .body("{%s, \"text\": \"canary-text\", \"contact\": \"a@example.invalid\"}".formatted(what))
        .post("/v1/tickets")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse move(String id, String move, String body) {
    return Api.as(Api.AGENT)
        .contentType("application/json")
        .body(body)
        .post("/v1/tickets/" + id + "/" + move)
        .then();
  }

  private static long counted(String what) {
    return Api.get(Api.DPO, "/v1/desk/summary")
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("tickets." + what);
  }
}
