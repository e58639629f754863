package io.shouyue.retention.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class RequestApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;

  private final SubjectId person = SubjectId.fresh();

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
  }

  @Test
  void signedInPersonStartsEveryClockAtOnce() {
    Api.file(Tokens.subject("demo", person.value()), "{\"type\": \"CANCELLATION\"}")
        .then()
        .statusCode(201)
        .body("state", equalTo("IN_PROGRESS"))
        .body("verifiedBy", equalTo("SESSION"))
        .body("clocks.promise", hasItems("answered-15wd", "answered-30d", "executed-15wd"))
        .body("clocks.find { it.promise == 'answered-15wd' }.dueDate", equalTo("2026-12-11"))
        .body("clocks.find { it.promise == 'answered-15wd' }.clause", startsWith("Method for"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("RUNNING"))
        .body("clocks.find { it.promise == 'answered-15wd' }.stopsOn", equalTo("answered"))
        .body("clocks.find { it.promise == 'answered-15wd' }.remaining", notNullValue())
        .body("clocks.find { it.promise == 'answered-30d' }.dueDate", equalTo("2026-12-21"))
        .body("clocks.find { it.promise == 'answered-30d' }.target", equalTo("2026-12-20"))
        .body("due", equalTo("2026-12-11T16:00:00Z"));
  }

  @Test
  void clockExplainsItselfDayByDay() {
    String request = Api.filed(person, "ACCESS");

    Api.get(Api.DPO, "/v1/requests/" + request + "/clocks/answered-15wd")
        .statusCode(200)
        .body("dueDate", equalTo("2026-12-11"))
        .body("due", equalTo("2026-12-11T16:00:00Z"))
        .body("provisional", equalTo(false))
        .body("days[0].why", equalTo("START"))
        .body("days.findAll { it.counted }", hasSize(15))
        .body("days.find { it.date == '2026-11-21' }.why", equalTo("WEEKEND"));
  }

  @Test
  void websitesWordProvesOnlyWithAFreshSignIn() {
    String filing =
        """
        {"type": "ACCESS", "subject": {"externalId": "u-1"}, "proof":
          {"method": "SITE_SESSION", "authTime": "%s"}}
        """;

    Api.file(Api.SITE, filing.formatted(Instant.now().minus(Duration.ofMinutes(5))))
        .then()
        .statusCode(201)
        .body("verifiedBy", equalTo("SITE_SESSION"));
    Api.file(Api.SITE, filing.formatted(Instant.now().minus(Duration.ofDays(2))))
        .then()
        .statusCode(201)
        .body("state", equalTo("RECEIVED"))
        .body("clocks.promise", hasItem("proof-asked-1wd"))
        .body("clocks.find { it.promise == 'answered-30d' }.state", equalTo("WAITING"))
        .body("clocks.find { it.promise == 'answered-30d' }.startsAt", nullValue());
    Api.file(Api.SITE, filing.formatted("2030-01-01T00:00:00Z")).then().statusCode(422);
  }

  @Test
  void letterCountsFromTheDayItCame() {
    String letter =
        """
        {"type": "ACCESS", "subject": {"externalId": "u-2"},
         "receivedAt": "2026-09-10T02:00:00Z"}
        """;

    String request =
        Api.file(Api.AGENT, letter)
            .then()
            .statusCode(201)
            .body("channel", equalTo("DESK"))
            .body("clocks.find { it.promise == 'answered-15wd' }.dueDate", equalTo("2026-10-08"))
            .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("BROKEN"))
            .extract()
            .path("id");
    Api.move(Api.AGENT, request, "verify", "{\"method\": \"MAIL_ANSWERED\"}")
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body(
            "clocks.find { it.promise == 'answered-30d' }.startsAt",
            equalTo("2026-11-20T02:00:00Z"));
  }

  @Test
  void letterFromTheFutureIsRefused() {
    Api.file(
            Api.AGENT,
            """
            {"type": "ACCESS", "subject": {"externalId": "u-2"},
             "receivedAt": "2026-11-21T02:00:00Z"}
            """)
        .then()
        .statusCode(422)
        .body("code", equalTo("future-date"));
  }

  @Test
  void filingNeedsAnIdempotencyKeyAndIsDoneOnce() {
    String key = UUID.randomUUID().toString();
    String token = Tokens.subject("demo", person.value()).sign();
    for (int i = 0; i < 2; i++) {
      RestAssured.given()
          .header("Authorization", "Bearer " + token)
          .header("Idempotency-Key", key)
          .contentType("application/json")
          .body("{\"type\": \"ACCESS\"}")
          .post("/v1/requests")
          .then()
          .statusCode(201);
    }
    Api.get(Tokens.subject("demo", person.value()), "/v1/requests")
        .statusCode(200)
        .body("items", hasSize(1));
    Api.as(Tokens.subject("demo", person.value()))
        .contentType("application/json")
        .body("{\"type\": \"ACCESS\"}")
        .post("/v1/requests")
        .then()
        .statusCode(428);
  }

  @Test
  void illegalMoveNamesTheLegalOnes() {
    String request = Api.filed(person, "ACCESS");

    Api.move(Api.AGENT, request, "resume", "{}")
        .statusCode(409)
        .body("code", equalTo("illegal-move"))
        .body("violations.code", hasItems("grant", "refuse", "await-requester"))
        .body("violations.code", not(hasItem("resume")));
  }

  @Test
  void noClauseLetsAClockPauseOrBeExtended() {
    String request = Api.filed(person, "ACCESS");

    Api.move(Api.AGENT, request, "extend", "{\"days\": 10}")
        .statusCode(409)
        .body("code", equalTo("not-promised"));
    Api.move(Api.AGENT, request, "await-requester", "{\"question\": \"?\", \"pause\": true}")
        .statusCode(409)
        .body("code", equalTo("not-promised"));
    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("IN_PROGRESS"));
  }

  @Test
  void questionStopsNoClockAndItsAnswerGoesOn() {
    String request = Api.filed(person, "ACCESS");

    Api.move(Api.AGENT, request, "await-requester", "{\"question\": \"Which order?\"}")
        .statusCode(200)
        .body("state", equalTo("AWAITING_REQUESTER"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("RUNNING"));
    Api.move(Tokens.subject("demo", person.value()), request, "messages", "{\"text\": \"No. 5\"}")
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"));
    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("messages.text", hasItems("Which order?", "No. 5"));
  }

  @Test
  void staffsNotesAreNotShownToTheRequester() {
    String request = Api.filed(person, "ACCESS");
    Api.move(Api.AGENT, request, "messages", "{\"text\": \"odd one\", \"internal\": true}")
        .statusCode(200);

    Api.get(Tokens.subject("demo", person.value()), "/v1/requests/" + request)
        .statusCode(200)
        .body("messages.text", not(hasItem("odd one")));
    Api.get(Api.AGENT, "/v1/requests/" + request).body("messages.text", hasItem("odd one"));
  }

  @Test
  void answerToAQuestionOfRightsKeepsThePromiseAndCloses() {
    String request = Api.filed(person, "EXPLANATION");
    clock.set(Instant.parse("2026-12-11T15:59:59Z"));

    Api.move(Api.AGENT, request, "grant", "{\"text\": \"because\"}")
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("clocks.state", equalTo(List.of("KEPT", "KEPT")))
        .body("due", nullValue());
  }

  @Test
  void answerAtTheDueInstantIsLate() {
    String request = Api.filed(person, "EXPLANATION");
    clock.set(Instant.parse("2026-12-11T16:00:00Z"));

    Api.move(Api.AGENT, request, "grant", "{}")
        .statusCode(200)
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("BROKEN"))
        .body("clocks.find { it.promise == 'answered-30d' }.state", equalTo("KEPT"));
  }

  @Test
  void correctionStaysOpenUntilItIsCarriedOut() {
    String request = Api.filed(person, "CORRECTION");

    Api.move(Api.AGENT, request, "grant", "{}")
        .statusCode(200)
        .body("state", equalTo("EXECUTING"))
        .body("clocks.find { it.promise == 'executed-15wd' }.state", equalTo("RUNNING"));
    Api.move(Api.AGENT, request, "executed", "{}")
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("clocks.find { it.promise == 'executed-15wd' }.state", equalTo("KEPT"));
  }

  @Test
  void refusalNeedsALawfulReasonAndTellsWhereToComplain() {
    String request = Api.filed(person, "DELETION");

    Api.move(Api.AGENT, request, "refuse", "{\"reason\": \"unreasonable\", \"facts\": \"x\"}")
        .statusCode(422)
        .body("code", equalTo("reason-not-in-catalogue"));
    Api.move(
            Api.AGENT,
            request,
            "refuse",
            "{\"reason\": \"statutory-period-or-technically-hard\", \"facts\": \"x\"}")
        .statusCode(422)
        .body("code", equalTo("only-partial"));
    Api.move(Api.AGENT, request, "refuse", "{\"reason\": \"already-anonymised\", \"facts\": \"x\"}")
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("proposedRefusal.reason", equalTo("already-anonymised"));
    Api.move(Api.DPO, request, "refusal/approve", "{}")
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("KEPT"))
        .body("clocks.find { it.promise == 'executed-15wd' }.state", equalTo("MOOT"));
    Api.get(Tokens.subject("demo", person.value()), "/v1/requests/" + request)
        .body("messages.text.join(' ')", containsString("dpo@demo.invalid"))
        .body("messages.text.join(' ')", containsString("第四条"));
  }

  @Test
  void nobodyRefusesAlone() {
    String request = Api.filed(person, "DELETION");
    String refusal = "{\"reason\": \"already-anonymised\", \"facts\": \"the facts\"}";
    Api.move(Api.AGENT, request, "refusal/approve", "{}")
        .statusCode(409)
        .body("code", equalTo("nothing-proposed"));
    Api.move(Api.AGENT, request, "refuse", refusal).statusCode(200);

    Api.move(Api.AGENT, request, "refusal/approve", "{}")
        .statusCode(409)
        .body("code", equalTo("two-people"));
    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("proposedRefusal.facts", equalTo("the facts"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("RUNNING"));
    Api.get(Tokens.subject("demo", person.value()), "/v1/requests/" + request)
        .body("proposedRefusal", nullValue());

    Api.move(Api.DPO, request, "refusal/reject", "{}")
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("proposedRefusal", nullValue());
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
  }

  @Test
  void refusalCanBeReopenedAndClosesByItselfAfterThirtyDays() {
    String request = Api.filed(person, "DELETION");
    String refusal = "{\"reason\": \"already-anonymised\", \"facts\": \"x\"}";
    Api.move(Api.AGENT, request, "refuse", refusal).statusCode(200);
    Api.move(Api.DPO, request, "refusal/approve", "{}").statusCode(200);
    Api.move(Tokens.subject("demo", person.value()), request, "reopen", "{}")
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("RUNNING"));
    clock.advance(Duration.ofDays(1));
    Api.move(Api.AGENT, request, "refuse", refusal).statusCode(200);
    Api.move(Api.DPO, request, "refusal/approve", "{}").statusCode(200);

    clock.advance(Duration.ofDays(30));
    background.settle();
    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("REFUSED"));

    clock.advance(Duration.ofDays(1));
    background.settle();
    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
  }

  @Test
  void withdrawnRequestOwesNothing() {
    String request = Api.filed(person, "DELETION");

    Api.move(Tokens.subject("demo", person.value()), request, "withdraw", "{}")
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("clocks.state.unique()", equalTo(List.of("MOOT")));
  }

  @Test
  void repetitionEndsWithoutAnAnswerOfItsOwn() {
    String first = Api.filed(person, "ACCESS");
    String second = Api.filed(person, "ACCESS");
    String other = Api.filed(SubjectId.fresh(), "ACCESS");

    Api.move(Api.AGENT, second, "mark-duplicate", "{\"of\": \"%s\"}".formatted(other))
        .statusCode(422)
        .body("code", equalTo("not-a-duplicate"));
    Api.move(Api.AGENT, second, "mark-duplicate", "{\"of\": \"%s\"}".formatted(first))
        .statusCode(200)
        .body("state", equalTo("DUPLICATE"))
        .body("clocks.state.unique()", equalTo(List.of("MOOT")));
  }

  @Test
  void onlyMovesThatPeopleCanMakeAreOffered() {
    String request = Api.filed(person, "CANCELLATION");

    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("moves", hasItems("grant", "refuse", "withdraw"))
        .body("moves", not(hasItem("grant-partly")));
  }

  @Test
  void staleVersionIsRefused() {
    String request = Api.filed(person, "ACCESS");
    String seen = Api.as(Api.AGENT).get("/v1/requests/" + request).header("ETag");
    Api.move(Api.AGENT, request, "assign", "{}").statusCode(200).body("assignee", notNullValue());

    Api.as(Api.AGENT)
        .header("If-Match", seen)
        .contentType("application/json")
        .body("{}")
        .post("/v1/requests/" + request + "/grant")
        .then()
        .statusCode(412);
  }

  @Test
  void secondCancellationOfTheSamePersonIsRefused() {
    Api.filed(person, "CANCELLATION");

    Api.file(Tokens.subject("demo", person.value()), "{\"type\": \"CANCELLATION\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("cancellation-open"));
  }

  @Test
  void cancellationIsGrantedByTheOfficerAlone() {
    String request = Api.filed(person, "CANCELLATION");

    Api.move(Api.AGENT, request, "grant", "{}").statusCode(403);
  }

  @Test
  void whatStaffCheckedOnTheSpotNeedsNoFurtherProof() {
    Api.file(Api.AGENT, filedWith("DESK_CHECK"))
        .then()
        .statusCode(201)
        .body("state", equalTo("IN_PROGRESS"))
        .body("clocks.promise", not(hasItem("proof-asked-1wd")));
  }

  @Test
  void nobodySaysWhatAnotherKindOfCallerKnows() {
    Api.file(Api.AGENT, filedWith("SITE_SESSION"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("proof.method"));
    Api.file(Api.SITE, filedWith("DESK_CHECK"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("proof.method"));
  }

  private static String filedWith(String method) {
    return """
    {"type": "ACCESS", "subject": {"id": "%s"},
     "proof": {"method": "%s", "authTime": "2026-11-20T01:00:00Z"}}
    """
        .formatted(SubjectId.fresh(), method);
  }
}
