package io.shouyue.retention.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class DeskApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(true);
  }

  @Test
  void queueGoesByWhatIsDueFirstOverAllPages() {
    letter("2026-11-02T02:00:00Z");
    letter("2026-10-20T02:00:00Z");
    Api.filed(SubjectId.fresh(), "ACCESS");

    List<String> dues = new ArrayList<>();
    String cursor = "";
    do {
      var page = Api.get(Api.AGENT, "/v1/desk/queue?limit=2" + cursor).statusCode(200).extract();
      dues.addAll(page.path("items.request.due"));
      String next = page.path("nextCursor");
      cursor = next == null ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());

    assertThat(dues).hasSizeGreaterThanOrEqualTo(3).isSorted();
  }

  @Test
  void eachLineSaysWhyItIsDueThenAndWhatToDo() {
    String request = Api.filed(SubjectId.fresh(), "CANCELLATION");

    String item = "items.find { it.request.id == '%s' }.".formatted(request);
    Api.get(Api.DPO, "/v1/desk/queue?limit=200")
        .body(item + "why", containsString("15 working days, through 2026-12-11 (Method for"))
        .body(item + "next", equalTo("review-cancellation"))
        .body(item + "nextText", notNullValue())
        .body(item + "clock.promise", equalTo("answered-15wd"));
  }

  @Test
  void summaryCountsWhatIsOverdue() {
    letter("2026-10-20T02:00:00Z");

    Api.get(Api.DPO, "/v1/desk/summary")
        .statusCode(200)
        .body("overdue", greaterThanOrEqualTo(1))
        .body("open", greaterThanOrEqualTo(1))
        .body("byState.RECEIVED", greaterThanOrEqualTo(1))
        .body("now", equalTo("2026-11-20T02:00:00Z"));
  }

  @Test
  void figuresSayHowOftenEachPromiseWasKept() {
    String answered = "items.find{it.code=='answered-15wd'}.";
    letter("2026-10-20T02:00:00Z");
    Api.filed(SubjectId.fresh(), "ACCESS");

    Api.get(Api.DPO, "/v1/promises/figures")
        .statusCode(200)
        .body(answered + "broken", greaterThanOrEqualTo(1))
        .body(answered + "running", greaterThanOrEqualTo(1))
        .body("items.find{it.code=='cancellation-hold'}.broken", equalTo(0));
  }

  @Test
  void whatIsOverdueIsNotCountedAsDueToday() {
    int before = Api.get(Api.DPO, "/v1/desk/summary").extract().path("dueToday");

    letter("2026-10-20T02:00:00Z");

    Api.get(Api.DPO, "/v1/desk/summary").body("dueToday", equalTo(before));
  }

  @Test
  void exportIsWhicheverFileIsAskedFor() {
    letter("2026-10-20T02:00:00Z");

    String csv = Api.as(Api.AGENT).get("/v1/desk/export?format=csv").asString();
    assertThat(csv).contains("number,type,state");
    Api.as(Api.AGENT)
        .accept("text/csv")
        .get("/v1/desk/export?format=csv")
        .then()
        .statusCode(200)
        .body(containsString("number,type,state"));
    byte[] book = export("xlsx", "application/vnd.openxmlformats-officedocument");
    assertThat(new String(book, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    byte[] page = export("pdf", "application/pdf");
    assertThat(new String(page, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    Api.get(Api.AGENT, "/v1/desk/export?format=docx")
        .statusCode(422)
        .body("code", equalTo("format-not-offered"));
  }

  private static byte[] export(String format, String type) {
    return Api.get(Api.AGENT, "/v1/desk/export?format=" + format)
        .statusCode(200)
        .contentType(startsWith(type))
        .header("Content-Disposition", containsString("requests." + format))
        .extract()
        .asByteArray();
  }

  @Test
  void whatHasEndedIsListedNewestFirstAndNotAmongWhatIsOpen() {
    String first = ended();
    clock.advance(Duration.ofHours(1));
    String second = ended();

    List<String> ended =
        Api.get(Api.AGENT, "/v1/desk/queue?ended=true&limit=200")
            .statusCode(200)
            .extract()
            .path("items.request.id");
    List<String> open =
        Api.get(Api.AGENT, "/v1/desk/queue?limit=200").extract().path("items.request.id");

    assertThat(ended).containsSubsequence(second, first);
    assertThat(open).doesNotContain(first, second);
  }

  @Test
  void endedRequestsArePagedWithoutLossOrRepetition() {
    for (int i = 0; i < 3; i++) {
      ended();
      clock.advance(Duration.ofMinutes(1));
    }
    List<String> whole =
        Api.get(Api.AGENT, "/v1/desk/queue?ended=true&limit=200")
            .extract()
            .path("items.request.id");

    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      var page = Api.get(Api.AGENT, "/v1/desk/queue?ended=true&limit=2" + cursor).extract();
      paged.addAll(page.path("items.request.id"));
      String next = page.path("nextCursor");
      cursor = next == null ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());

    assertThat(paged).containsExactlyElementsOf(whole);
  }

  @Test
  void aStateThatIsAnEndSelectsAmongWhatHasEnded() {
    String request = ended();

    Api.get(Api.AGENT, "/v1/desk/queue?state=CLOSED&limit=200")
        .body("items.request.id", hasItem(request))
        .body("items.request.state.unique()", equalTo(List.of("CLOSED")));
  }

  @Test
  void queueIsFilteredByThePromiseThatRuns() {
    String cancelling = Api.filed(SubjectId.fresh(), "CANCELLATION");
    String asking = Api.filed(SubjectId.fresh(), "ACCESS");

    Api.get(Api.AGENT, "/v1/desk/queue?promise=executed-15wd&limit=200")
        .body("items.request.id", hasItem(cancelling))
        .body("items.request.id", not(hasItem(asking)));
  }

  @Test
  void whoHasTakenItOnIsShownByNameToStaffAlone() {
    Tokens wang = Api.AGENT.as("user-wang").claim("name", "Wang Min");
    SubjectId person = SubjectId.fresh();
    String request = Api.filed(person, "ACCESS");
    Api.get(Api.DPO, "/v1/desk/queue?assignee=none&limit=200")
        .body("items.request.id", hasItem(request));

    Api.move(wang, request, "assign", "{}").statusCode(200);

    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("assignee", equalTo("user-wang"))
        .body("assigneeName", equalTo("Wang Min"));
    Api.get(Tokens.subject("demo", person.value()), "/v1/requests/" + request)
        .body("assignee", nullValue())
        .body("assigneeName", nullValue());
    Api.get(Api.DPO, "/v1/desk/queue?assignee=user-wang&limit=200")
        .body("items.request.id", hasItem(request));
    Api.get(Api.DPO, "/v1/desk/queue?assignee=none&limit=200")
        .body("items.request.id", not(hasItem(request)));
    Api.get(Api.DPO, "/v1/desk/staff")
        .statusCode(200)
        .body("items.find { it.id == 'user-wang' }.name", equalTo("Wang Min"));
  }

  @Test
  void queueGoesByWhatCameInLastWhenAsked() {
    letter("2026-10-20T02:00:00Z");
    letter("2026-11-02T02:00:00Z");

    List<String> received = new ArrayList<>();
    String cursor = "";
    do {
      var page = Api.get(Api.AGENT, "/v1/desk/queue?sort=NEWEST&limit=2" + cursor).extract();
      received.addAll(page.path("items.request.receivedAt"));
      String next = page.path("nextCursor");
      cursor = next == null ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());

    assertThat(received).isSortedAccordingTo(Comparator.reverseOrder());
    Api.get(Api.AGENT, "/v1/desk/queue/count").body("count", equalTo(received.size()));
  }

  @Test
  void aRefusalThatWaitsForASecondPersonIsCountedAndFound() {
    int before = Api.get(Api.DPO, "/v1/desk/summary").extract().path("secondPair.refusals");
    String request = Api.filed(SubjectId.fresh(), "DELETION");
    Api.move(
            Api.AGENT,
            request,
            "refuse",
            "{\"reason\": \"already-anonymised\", \"facts\": \"nothing is left\"}")
        .statusCode(200);

    Api.get(Api.DPO, "/v1/desk/summary").body("secondPair.refusals", equalTo(before + 1));
    Api.get(Api.DPO, "/v1/desk/queue?proposed=true&limit=200")
        .body("items.request.id", hasItem(request));
  }

  @Test
  void whatIsDueWithinTwoWorkingDaysIsAtRisk() {
    letter("2026-10-20T02:00:00Z"); // due before, so it is overdue and no risk any more
    int before = Api.get(Api.DPO, "/v1/desk/summary").extract().path("atRisk");
    letter("2026-11-20T01:00:00Z"); // proof has to be asked for by the end of Monday, 23 November

    Api.get(Api.DPO, "/v1/desk/summary")
        .body("atRiskUntil", equalTo("2026-11-24T16:00:00Z"))
        .body("atRisk", equalTo(before + 1));
  }

  @Test
  void monthsTellVolumeAndHowPromisesWereKept() {
    String month = "items.find { it.month == '2026-11' }.";
    String answered = month + "promises.'answered-15wd'.";
    var before = Api.get(Api.DPO, "/v1/desk/months?months=2").extract();
    letter("2026-10-20T02:00:00Z"); // fell due unanswered on 10 November
    ended();

    Api.get(Api.DPO, "/v1/desk/months?months=2")
        .body("items.month", equalTo(List.of("2026-10", "2026-11")))
        .body(month + "received", equalTo(before.<Integer>path(month + "received") + 1))
        .body(month + "closed", equalTo(before.<Integer>path(month + "closed") + 1))
        .body(answered + "BROKEN", equalTo(number(before, answered + "BROKEN") + 1))
        .body(answered + "KEPT", equalTo(number(before, answered + "KEPT") + 1));
  }

  @Test
  void calendarTellsWhatIsDueAndWhichDaysAreWorked() {
    String last = "items.find { it.date == '2026-12-11' }.";
    String path = "/v1/desk/calendar?from=2026-09-20&to=2026-12-31";
    int before = Api.get(Api.DPO, path).extract().path(last + "due");
    Api.filed(SubjectId.fresh(), "CANCELLATION");

    Api.get(Api.DPO, path)
        .body("items.size()", equalTo(103))
        .body("items[0].kind", equalTo("MAKE_UP_DAY"))
        .body("items.find { it.date == '2026-10-01' }.holiday", equalTo("national-day"))
        .body(last + "due", equalTo(before + 1));
    Api.get(Api.DPO, "/v1/desk/calendar?from=2026-12-31&to=2026-01-01").statusCode(422);
  }

  @Test
  void workloadNamesWhoHasTakenOnWhat() {
    Tokens zhao = Api.AGENT.as("user-zhao").claim("name", "Zhao Lin");
    Api.move(zhao, Api.filed(SubjectId.fresh(), "DELETION"), "assign", "{}").statusCode(200);

    Api.get(Api.DPO, "/v1/desk/summary")
        .body("workload.find { it.assignee == 'user-zhao' }.name", equalTo("Zhao Lin"))
        .body("workload.find { it.assignee == 'user-zhao' }.open", greaterThanOrEqualTo(1))
        .body("byPromise.find { it.promise == 'executed-15wd' }.running", greaterThanOrEqualTo(1))
        .body("ageing.find { it.fromDays == 0 }.open", greaterThanOrEqualTo(1));
  }

  @Test
  void aGrantedCancellationLeadsToItsHold() {
    SubjectId person = SubjectId.fresh();
    String request = Api.filed(person, "CANCELLATION");
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
    background.settle();

    String hold = Api.get(Api.DPO, "/v1/requests/" + request).extract().path("hold");

    Api.get(Api.DPO, "/v1/holds/" + hold).statusCode(200).body("subject", equalTo(person.value()));
  }

  private static int number(ExtractableResponse<?> answer, String path) {
    Integer value = answer.path(path);
    return value == null ? 0 : value;
  }

  private static String ended() {
    String request = Api.filed(SubjectId.fresh(), "EXPLANATION");
    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200).body("state", equalTo("CLOSED"));
    return request;
  }

  private static void letter(String receivedAt) {
    Api.file(
            Api.AGENT,
            """
            {"type": "ACCESS", "subject": {"id": "%s"}, "receivedAt": "%s"}
            """
                .formatted(SubjectId.fresh(), receivedAt))
        .then()
        .statusCode(201);
  }
}
