package io.shouyue.retention.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.retention.Api;
import io.shouyue.retention.RetentionResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class DeadlineApiTest {

  @Test
  void previewExplainsADueDateBeforeAnythingIsFiled() {
    Api.get(Api.SITE, "/v1/deadlines/preview?promise=answered-15wd&start=2026-09-10T10:00:00+08:00")
        .statusCode(200)
        .body("dueDate", equalTo("2026-10-08"))
        .body("provisional", equalTo(false))
        .body("days.find { it.date == '2026-09-20' }.why", equalTo("MAKE_UP_DAY"))
        .body("days.find { it.date == '2026-10-01' }.holiday", equalTo("national-day"))
        .body("days.findAll { it.counted }", hasSize(15));
  }

  @Test
  void dueDateInAYearWithoutNoticeIsProvisional() {
    Api.get(Api.DPO, "/v1/deadlines/preview?promise=answered-15wd&start=2026-12-14")
        .statusCode(200)
        .body("dueDate", equalTo("2027-01-05"))
        .body("provisional", equalTo(true))
        .body("days.find { it.date == '2027-01-01' }.why", equalTo("HOLIDAY_BY_REGULATION"));
  }

  @Test
  void unknownPromiseOrUnreadableStartIsInvalid() {
    Api.get(Api.DPO, "/v1/deadlines/preview?promise=someday&start=2026-12-14").statusCode(422);
    Api.get(Api.DPO, "/v1/deadlines/preview?promise=answered-15wd&start=soon").statusCode(422);
    Api.get(Api.DPO, "/v1/deadlines/preview?promise=answered-15wd").statusCode(422);
  }

  @Test
  void calendarYearNamesItsNotice() {
    Api.get(Api.SITE, "/v1/calendar/2026")
        .statusCode(200)
        .body("notice", equalTo("国办发明电〔2025〕7号"))
        .body("workingDays", equalTo(248))
        .body("days", hasSize(365))
        .body("provisional", equalTo(false));
    Api.get(Api.SITE, "/v1/calendar/2027")
        .statusCode(200)
        .body("notice", nullValue())
        .body("provisional", equalTo(true));
    Api.get(Api.SITE, "/v1/calendar/1999").statusCode(422);
  }

  @Test
  void lawfulReasonsAreListed() {
    Api.get(Api.AGENT, "/v1/refusal-reasons")
        .statusCode(200)
        .body("items.code", hasItem("abusive-repetition"));
  }

  @Test
  void workingDaysOfAFilingAreCountedByTheSameCalendar() {
    Api.get(Api.DPO, "/v1/calendar/working-days-end?from=2026-09-01&workingDays=30")
        .statusCode(200)
        .body("dueDate", equalTo("2026-10-19"))
        .body("provisional", equalTo(false));
    Api.get(Api.DPO, "/v1/calendar/working-days-end?workingDays=30").statusCode(422);
    Api.get(Api.DPO, "/v1/calendar/working-days-end?from=2026-09-01&workingDays=0").statusCode(422);
  }
}
