package io.shouyue.retention.holiday;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import io.shouyue.retention.request.ClockRecountJob;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class CalendarImportApiTest {

  private static final Tokens OPERATOR = Tokens.staff(List.of("demo"), "operator");

  /** Made up: days that the regulation leaves worked are off, and 5 January is one of them. */
  private static final String NOTICE =
      """
      year=2027
      notice=国办发明电〔2026〕99号
      published=2026-11-05
      source=made up for a test
      working-days=246
      off.new-year=2027-01-01..2027-01-05
      off.spring-festival=2027-02-05..2027-02-12
      work.spring-festival=2027-01-31 2027-02-20
      off.qingming=2027-04-03..2027-04-05
      off.labour-day=2027-05-01..2027-05-05
      work.labour-day=2027-04-25 2027-05-08
      off.dragon-boat=2027-06-09
      off.mid-autumn=2027-09-15
      off.national-day=2027-10-01..2027-10-07
      work.national-day=2027-09-26
      """;

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Calendars calendars;
  @Inject ClockRecountJob recount;

  @ConfigProperty(name = "SHOUYUE_DB_URL")
  String database;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    background.settle();
  }

  @AfterEach
  void forgetTheImport() {
    clock.reset();
    // Rows are only ever added by the service; its role could not do this.
    Jdbi.create(database, "svc_owner", "").useHandle(h -> h.execute("DELETE FROM holiday_notice"));
    calendars.refresh();
    recount.run();
    background.settle();
  }

  @Test
  void importedYearMovesOpenClocksAndKeepsTheOldDate() {
    clock.set(Instant.parse("2026-12-14T02:00:00Z"));
    SubjectId person = SubjectId.fresh();
    String request = Api.filed(person, "ACCESS");
    Tokens self = Tokens.subject("demo", person.value());
    String explained = "/v1/requests/" + request + "/clocks/answered-15wd";
    Api.get(self, explained)
        .body("dueDate", equalTo("2027-01-05"))
        .body("provisional", equalTo(true))
        .body("moved", empty());

    put(NOTICE, false).statusCode(200).body("stored", equalTo(true));
    recount.run();

    Api.get(self, explained)
        .body("dueDate", equalTo("2027-01-07"))
        .body("provisional", equalTo(false))
        .body("moved", hasSize(1))
        .body("moved[0].from", equalTo("2027-01-05"))
        .body("moved[0].to", equalTo("2027-01-07"));
    Api.get(self, "/v1/requests/" + request)
        .body("clocks.find { it.promise == 'answered-15wd' }.dueDate", equalTo("2027-01-07"))
        .body("clocks.find { it.promise == 'answered-15wd' }.due", equalTo("2027-01-07T16:00:00Z"))
        .body("events.move", hasItem("recount"))
        .body("messages.text", hasItem(containsString("2027-01-07")));
  }

  @Test
  void clockThatEndedStaysAsItWas() {
    clock.set(Instant.parse("2026-12-14T02:00:00Z"));
    SubjectId person = SubjectId.fresh();
    String request = Api.filed(person, "EXPLANATION");
    Api.move(Tokens.subject("demo", person.value()), request, "withdraw", "{}").statusCode(200);

    put(NOTICE, false).statusCode(200);
    recount.run();

    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("clocks[0].state", equalTo("MOOT"))
        .body("clocks[0].dueDate", equalTo("2027-01-05"));
  }

  @Test
  void trialShowsWhatWouldChangeAndStoresNothing() {
    put(NOTICE, true)
        .statusCode(200)
        .body("stored", equalTo(false))
        .body("workingDays", equalTo(246))
        .body("changed.date", hasItem("2027-01-05"));
    Api.get(Api.DPO, "/v1/calendar/2027").body("provisional", equalTo(true));
  }

  @Test
  void sameDataASecondTimeChangeNothing() {
    put(NOTICE, false).statusCode(200);
    put(NOTICE, false).statusCode(200).body("stored", equalTo(false)).body("changed", empty());
    Api.get(Api.DPO, "/v1/calendar/2027")
        .body("notice", equalTo("国办发明电〔2026〕99号"))
        .body("provisional", equalTo(false));
  }

  @Test
  void implausibleNoticeNamesEveryFault() {
    put(NOTICE.replace("=246", "=300").replace("2026〕", "2020〕"), false)
        .statusCode(422)
        .body("violations.field", hasItem("working-days"))
        .body("violations.field", hasItem("notice"));
    put(NOTICE.replace("year=2027", "year=2026"), false).statusCode(422);
  }

  @Test
  void deskIsWarnedUntilTheYearIsThere() {
    Api.get(Api.DPO, "/v1/desk/summary").body("calendarMissing", equalTo(2027));
    put(NOTICE, false).statusCode(200);
    Api.get(Api.DPO, "/v1/desk/summary").body("calendarMissing", nullValue());
  }

  @Test
  void onlyAnOperatorImports() {
    Api.as(Api.DPO)
        .contentType("text/plain")
        .body(NOTICE)
        .put("/v1/calendar/2027")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse put(String notice, boolean dryRun) {
    return Api.as(OPERATOR)
        .contentType("text/plain; charset=UTF-8")
        .body(notice)
        .put("/v1/calendar/2027?dryRun=" + dryRun)
        .then();
  }
}
