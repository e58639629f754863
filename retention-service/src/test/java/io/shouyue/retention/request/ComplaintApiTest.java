package io.shouyue.retention.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class ComplaintApiTest {

  private static final String FORWARDED =
      """
      {"type": "%s", %s "details": "no answer in months", "particulars": {"forwarded":
        {"authority": "某地网信办", "reference": "转办〔2026〕7号", "answerBy": "%s"}}}
      """;

  @Inject TestLegalClock clock;

  private final SubjectId person = SubjectId.fresh();

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void theAuthoritysDayRulesAndNeedsNoOtherProof() {
    String request =
        Api.file(Api.AGENT, FORWARDED.formatted("COMPLAINT", "", "2026-11-28"))
            .then()
            .statusCode(201)
            .body("state", equalTo("IN_PROGRESS"))
            .body("verifiedBy", equalTo("AUTHORITY"))
            .body("subject", nullValue())
            .body("due", equalTo("2026-11-28T16:00:00Z"))
            .body("clocks.promise", hasItems("answered-15wd", "authority-day"))
            .extract()
            .path("id");

    Api.get(Api.AGENT, "/v1/requests/" + request + "/clocks/authority-day")
        .statusCode(200)
        .body("amount", equalTo(8))
        .body("unit", equalTo("DAY"))
        .body("target", equalTo("2026-11-28"))
        .body("days.findAll { it.counted }", hasSize(8));
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("particulars.forwarded.reference", equalTo("转办〔2026〕7号"));
    Api.move(Api.AGENT, request, "grant", "{\"text\": \"found and mended\"}")
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("clocks.state", everyItem(equalTo("KEPT")));
  }

  @Test
  void nobodyElseNamesADay() {
    String self = "\"subject\": {\"id\": \"%s\"},".formatted(person);

    Api.file(
            Tokens.subject("demo", person.value()),
            FORWARDED.formatted("COMPLAINT", self, "2026-11-28"))
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("staff-only"));
    Api.file(Api.AGENT, FORWARDED.formatted("ACCESS", self, "2026-11-28"))
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("not-for-this-type"));
    Api.file(Api.AGENT, FORWARDED.formatted("COMPLAINT", self, "2026-11-19"))
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("before-receipt"));
    Api.filed(person, "COMPLAINT");
    Api.get(Api.AGENT, "/v1/requests?subject=" + person)
        .body("items[0].clocks.promise", not(hasItem("authority-day")));
  }

  @Test
  void theEarlierComplaintGetsWordsAndDayOfItsRepetition() {
    String first = Api.filed(person, "COMPLAINT");
    clock.advance(Duration.ofDays(1));
    String self = "\"subject\": {\"id\": \"%s\"},".formatted(person);
    String second =
        Api.file(Api.AGENT, FORWARDED.formatted("COMPLAINT", self, "2026-11-28"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.move(Api.AGENT, second, "messages", "{\"text\": \"call them\", \"internal\": true}")
        .statusCode(200);

    Api.move(Api.AGENT, first, "mark-duplicate", "{\"of\": \"%s\"}".formatted(second))
        .statusCode(422)
        .body("code", equalTo("not-a-duplicate"));
    Api.move(Api.AGENT, second, "mark-duplicate", "{\"of\": \"%s\"}".formatted(first))
        .statusCode(200)
        .body("state", equalTo("DUPLICATE"))
        .body("duplicateOf", equalTo(first))
        .body("clocks.state", everyItem(equalTo("MOOT")));

    Api.get(Api.AGENT, "/v1/requests/" + first)
        .body("messages.text", hasItems("no answer in months", "call them"))
        .body("particulars.forwarded.authority", equalTo("某地网信办"))
        .body("due", equalTo("2026-11-28T16:00:00Z"))
        .body("clocks.find { it.promise == 'answered-15wd' }.dueDate", equalTo("2026-12-11"));
    Api.get(Api.AGENT, "/v1/requests/" + second)
        .body("details", nullValue())
        .body("messages.text", not(hasItem("call them")));
  }
}
