package io.shouyue.retention.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
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
import io.shouyue.retention.audit.AuditService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class HoldApiTest {

  private static final String ASK =
      """
      {"reason": "AUTHORITY_ORDER", "justification": "they look for the account's holder",
       "fields": ["realName"], "reference": "2026-7", "authority": "a made-up authority",
       "article": "Made-up Procedure Act 7", "issuedOn": "2026-11-19"}
      """;

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject AuditService audit;

  private final SubjectId person = SubjectId.fresh();
  private String hold = "";

  @BeforeEach
  void hold() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(false);
    background.settle();
    Api.filed(person, "CANCELLATION");
    background.settle();
    hold =
        Api.get(Api.AGENT, "/v1/holds?state=RUNNING&limit=200")
            .statusCode(200)
            .extract()
            .path("items.find { it.subject == '%s' }.id".formatted(person.value()));
  }

  @Test
  void heldRecordIsNotRead() {
    for (Tokens staff : List.of(Api.DPO, Api.AGENT, Api.AUDITOR)) {
      Api.get(staff, "/v1/holds/" + hold + "/record").statusCode(403).body("code", equalTo("held"));
    }
  }

  @Test
  void twoPeopleOpenItForALawfulReasonAndTheTrailKnows() {
    String asked = ask(Api.AGENT);
    Api.as(Api.AGENT)
        .post("/v1/holds/%s/break-glass/%s/approve".formatted(hold, asked))
        .then()
        .statusCode(409)
        .body("code", equalTo("two-people"));
    read(Api.AGENT, asked).statusCode(403).body("code", equalTo("held"));

    Api.as(Api.DPO)
        .post("/v1/holds/%s/break-glass/%s/approve".formatted(hold, asked))
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("record.realName", equalTo("held realName"))
        .body("record", not(hasKey("username")));

    read(Api.AGENT, asked).statusCode(200).body("record.realName", equalTo("held realName"));
    read(Api.AGENT.as("somebody-else"), asked).statusCode(403);
    Api.get(Api.AUDITOR, "/v1/holds/" + hold + "/break-glass")
        .statusCode(200)
        .body("items[0].record", nullValue());
    background.settle();
    audit.chain();
    Api.get(Api.AUDITOR, "/v1/audit-events?object=" + asked)
        .statusCode(200)
        .body(
            "items.action",
            hasItems("break-glass.asked", "break-glass.approved", "break-glass.read"));
  }

  @Test
  void approvalRunsOutAfterAnHour() {
    String asked = ask(Api.AGENT);
    approve(asked);

    clock.advance(Duration.ofMinutes(61));

    read(Api.AGENT, asked).statusCode(409).body("code", equalTo("break-glass-closed"));
  }

  @Test
  void fieldThatIsNotHeldCannotBeAskedFor() {
    Api.as(Api.AGENT)
        .contentType("application/json")
        .body(ASK.replace("realName", "nickname"))
        .post("/v1/holds/" + hold + "/break-glass")
        .then()
        .statusCode(422)
        .body("code", equalTo("field-not-held"));
  }

  @ParameterizedTest
  @CsvSource({
    "AUTHORITY_ORDER, , authority article issuedOn",
    "LITIGATION, , authority",
    "SECURITY, authority, authority",
    "LITIGATION, authority secrecy, secrecy",
    "SUBJECT_REQUEST, , reference"
  })
  void eachReasonRequiresItsOwnMembersAndTakesNoOthers(
      String reason, @Nullable String given, String wrong) {
    String more =
        Stream.of(given == null ? new String[0] : given.split(" ", -1))
            .map(member -> ", \"%s\": \"x\"".formatted(member))
            .collect(Collectors.joining());
    Api.as(Api.AGENT)
        .contentType("application/json")
        .body(
            """
            {"reason": "%s", "justification": "x", "fields": ["realName"], "reference": "x"%s}
            """
                .formatted(reason, more))
        .post("/v1/holds/" + hold + "/break-glass")
        .then()
        .statusCode(422)
        .body("violations.field", contains((Object[]) wrong.split(" ", -1)));
  }

  @Test
  void ordersEntryInTheRegisterAndTheTaskToTellThePersonComeWithTheApproval() {
    String asked = ask(Api.AGENT);
    assertThat(disclosed(asked)).isNull();

    approve(asked);

    String entry = disclosed(asked);
    Api.get(Api.DPO, "/v1/disclosures?limit=200")
        .body("items.find { it.id == '%s' }.document".formatted(entry), equalTo("2026-7"))
        .body("items.find { it.id == '%s' }.fields".formatted(entry), contains("realName"))
        .body("items.find { it.id == '%s' }.subject".formatted(entry), equalTo(person.value()));
    String task =
        Api.get(Api.DPO, "/v1/officer-tasks?limit=200")
            .body("items.find { it.about == '%s' }.kind".formatted(entry), equalTo("TELL_PERSON"))
            .extract()
            .path("items.find { it.about == '%s' }.id".formatted(entry));
    done(task).statusCode(200).body("state", equalTo("DONE"));
    done(task).statusCode(409);
  }

  @Test
  void orderThatForbidsTellingOpensNoTask() {
    String asked =
        Api.as(Api.AGENT)
            .contentType("application/json")
            .body(ASK.replace("\"issuedOn\"", "\"secrecy\": \"Act 9\", \"issuedOn\""))
            .post("/v1/holds/" + hold + "/break-glass")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    approve(asked);

    Api.get(Api.DPO, "/v1/officer-tasks?limit=200")
        .body("items.about", not(hasItem(disclosed(asked))));
  }

  @Test
  void countsOfFewPeopleDoNotLeaveTheHold() {
    Api.get(Api.DPO, "/v1/holds/figures?by=END_MONTH")
        .statusCode(200)
        .body("leastCell", equalTo(20))
        .body("cells.findAll { it.holds < 20 }.size()", equalTo(0));
  }

  private void approve(String asked) {
    Api.as(Api.DPO)
        .post("/v1/holds/%s/break-glass/%s/approve".formatted(hold, asked))
        .then()
        .statusCode(200);
  }

  private static @Nullable String disclosed(String asked) {
    return Api.get(Api.AUDITOR, "/v1/disclosures?limit=200")
        .extract()
        .path("items.find { it.breakGlass == '%s' }?.id".formatted(asked));
  }

  private static ValidatableResponse done(String task) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"note\": \"told by letter\"}")
        .post("/v1/officer-tasks/" + task + "/done")
        .then();
  }

  @Test
  void onlyALineThatExceedsItsBasisIsDecidedAndOnlyOnce() {
    decide("realName").statusCode(409).body("code", equalTo("not-exceeding"));
    decide("nickname").statusCode(404);
    decide("username")
        .statusCode(200)
        .body("lines.find { it.field == 'username' }.decision.decision", equalTo("KEEP"))
        .body("lines.find { it.field == 'username' }.decision.at", equalTo("2026-11-20T02:00:00Z"));
    decide("username").statusCode(409).body("code", equalTo("already-decided"));
  }

  private ValidatableResponse decide(String field) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"reason\": \"renewal under way\"}")
        .post("/v1/holds/%s/lines/%s/decision".formatted(hold, field))
        .then();
  }

  private ValidatableResponse read(Tokens who, String asked) {
    return Api.as(who).post("/v1/holds/%s/break-glass/%s/read".formatted(hold, asked)).then();
  }

  private String ask(Tokens who) {
    return Api.as(who)
        .contentType("application/json")
        .body(ASK)
        .post("/v1/holds/" + hold + "/break-glass")
        .then()
        .statusCode(201)
        .body("state", equalTo("PENDING"))
        .body("record", nullValue())
        .extract()
        .path("id");
  }
}
