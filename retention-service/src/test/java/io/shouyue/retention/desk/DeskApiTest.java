package io.shouyue.retention.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class DeskApiTest {

  @Inject TestLegalClock clock;

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
        .body(item + "why", containsString("15 working days, through 2026-12-11 (A 10)"))
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
  void whatIsOverdueIsNotCountedAsDueToday() {
    int before = Api.get(Api.DPO, "/v1/desk/summary").extract().path("dueToday");

    letter("2026-10-20T02:00:00Z");

    Api.get(Api.DPO, "/v1/desk/summary").body("dueToday", equalTo(before));
  }

  @Test
  void exportIsCsvAndOtherFormatsAreNotOfferedYet() {
    letter("2026-10-20T02:00:00Z");

    String csv = Api.as(Api.AGENT).get("/v1/desk/export?format=csv").asString();
    assertThat(csv).contains("number,type,state");
    Api.get(Api.AGENT, "/v1/desk/export?format=xlsx")
        .statusCode(422)
        .body("code", equalTo("format-not-offered"));
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
