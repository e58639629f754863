package io.shouyue.retention.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class RetentionRunApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject FakePlace place;
  @Inject RunWork work;
  @Inject RunJob daily;

  /** A category of its own for each test: what others left open does not count here. */
  private final String category = "demo_" + UUID.randomUUID().toString().replace('-', '_');

  private final SubjectId person = SubjectId.fresh();

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    place.reset();
    Api.registerSites();
    stopWhatOthersLeft();
  }

  private static void stopWhatOthersLeft() {
    List<String> open =
        Api.get(Api.DPO, "/v1/retention-runs?limit=200")
            .extract()
            .path("items.findAll { it.state in ['COLLECTING', 'RUNNING', 'PAUSED'] }.id");
    open.forEach(id -> post(Api.DPO, "/v1/retention-runs/" + id + "/stop", "{}"));
  }

  @Test
  void dryRunCountsAndShowsMaskedSamplesAndTouchesNothing() {
    rule("inquiry-closed", 30, "AT_MOST").statusCode(201).body("version", equalTo(1));
    event(person, "closed", "inq-1");
    clock.advance(Duration.ofDays(40));

    String run = run(true);

    Api.get(Api.DPO, "/v1/retention-runs/" + run)
        .body("state", equalTo("DONE"))
        .body(mine() + "records", equalTo(1))
        .body(mine() + "subjects", equalTo(1))
        .body(mine() + "rows", equalTo(1))
        .body(mine() + "samples[0].values.mobile", equalTo("138****1234"));
    Api.get(Api.AUDITOR, "/v1/retention-runs/" + run).body(mine() + "samples", hasSize(0));
    assertThat(place.treated(category)).isEmpty();
  }

  @Test
  void runTreatsWhatIsDueOnceAndNothingElse() {
    rule("inquiry-closed", 30, "AT_MOST");
    event(person, "closed", "inq-1");
    clock.advance(Duration.ofDays(31));
    event(person, "closed", "inq-2");

    String first = run(false);
    run(false);

    assertThat(place.records(category)).containsExactly("inq-1");
    assertThat(place.treated(category).values()).containsOnly(1);
    assertThat(place.treated(category).keySet())
        .extracting(CategoryPlace.Target::whole)
        .containsOnly(false);
    Api.get(Api.DPO, "/v1/retention-runs/" + first)
        .body("state", equalTo("DONE"))
        .body(mine() + "states.DONE", equalTo(1))
        .body("progress.left", equalTo(0));
  }

  @Test
  void legalHoldSuspendsTheNamedCategoryUntilItIsReleased() {
    rule("inquiry-closed", 30, "AT_MOST");
    event(person, "closed", "inq-1");
    clock.advance(Duration.ofDays(31));
    String hold = hold();

    String suspended = run(false);
    Api.get(Api.DPO, "/v1/retention-runs/" + suspended)
        .body(mine() + "states.SUSPENDED", equalTo(1));
    assertThat(place.treated(category)).isEmpty();

    post(Api.DPO, "/v1/legal-holds/" + hold + "/release", "{\"reason\": \"settled\"}")
        .statusCode(200)
        .body("state", equalTo("RELEASED"));
    run(false);
    assertThat(place.records(category)).containsExactly("inq-1");
  }

  @Test
  void recordThatALawAsksForIsRestricted() {
    rule("inquiry-closed", 30, "AT_MOST");
    rule("inquiry-law", 400, "AT_LEAST");
    event(person, "closed", "inq-1");
    clock.advance(Duration.ofDays(31));

    Api.get(Api.DPO, "/v1/retention-runs/" + run(false))
        .body(mine() + "states.RESTRICTED", equalTo(1));
    assertThat(place.treated(category)).isEmpty();
  }

  @Test
  void conflictingRulesWaitForTheOfficersDecision() {
    rule("inquiry-closed", 30, "AT_MOST");
    rule("inquiry-contract", 90, "AT_MOST");
    event(person, "closed", "inq-1");
    clock.advance(Duration.ofDays(31));
    String conflict =
        Api.get(Api.DPO, "/v1/retention-rules/conflicts")
            .body(conflict() + "state", equalTo("OPEN"))
            .extract()
            .path(conflict() + "id");
    tasks().body("items.about", hasItem(conflict));
    Api.get(Api.DPO, "/v1/retention-runs/" + run(false))
        .body(mine() + "states.CONFLICT", equalTo(1));

    String decision =
        "{\"rule\": \"%s\", \"reason\": \"shorter is right\"}".formatted(code("inquiry-closed"));
    String path = "/v1/retention-rules/conflicts/" + conflict + "/decision";
    post(Api.DPO, path, decision).statusCode(200).body("state", equalTo("DECIDED"));
    post(Api.DPO, path, decision).statusCode(409).body("code", equalTo("already-decided"));
    tasks().body("items.about", not(hasItem(conflict)));

    run(false);
    assertThat(place.records(category)).containsExactly("inq-1");
  }

  @Test
  void categoryThatNoPlaceHoldsIsShownAsUnmapped() {
    String unknown = category.replace("demo_", "nowhere_");
    Api.as(Api.DPO)
        .contentType("application/json")
        .body(rule(unknown, code("unmapped"), 30, "AT_MOST"))
        .post("/v1/retention-rules")
        .then()
        .statusCode(201);
    event(person, unknown, "closed", "inq-1");
    clock.advance(Duration.ofDays(31));

    Api.get(Api.DPO, "/v1/retention-runs/" + run(false))
        .body("rules.find { it.category == '" + unknown + "' }.states.UNMAPPED", equalTo(1));
  }

  @Test
  void placeThatIsDownIsTriedAgainAndNothingIsSkipped() {
    rule("inquiry-closed", 30, "AT_MOST");
    event(person, "closed", "inq-1");
    clock.advance(Duration.ofDays(31));
    place.fail(true);

    String run = run(false);

    Api.get(Api.DPO, "/v1/retention-runs/" + run)
        .body("state", equalTo("RUNNING"))
        .body("progress.left", equalTo(1));
    post(Api.DPO, "/v1/retention-runs", "{\"dryRun\": false}")
        .statusCode(409)
        .body("code", equalTo("run-under-way"));
    post(Api.DPO, "/v1/retention-runs/" + run + "/stop", "{}").statusCode(200);
    place.fail(false);
    run(false);
    assertThat(place.records(category)).containsExactly("inq-1");
  }

  @Test
  void recordThatFailsKeepsNobodyElseFromBeingTreated() {
    rule("inquiry-closed", 30, "AT_MOST");
    IntStream.range(0, 9).forEach(n -> event(SubjectId.fresh(), "closed", "inq-" + n));
    event(person, "closed", "stuck-1");
    clock.advance(Duration.ofDays(31));
    place.stick("stuck-1");

    String run = run(false);

    assertThat(place.treated(category)).hasSize(9);
    assertThat(place.treated(category).values()).containsOnly(1);
    Api.get(Api.DPO, "/v1/retention-runs/" + run).body("progress.left", equalTo(1));
  }

  @Test
  void everyTreatedRecordIsInTheTrailWithItsRule() {
    rule("inquiry-closed", 30, "AT_MOST");
    List<SubjectId> people = IntStream.range(0, 3).mapToObj(n -> SubjectId.fresh()).toList();
    people.forEach(one -> event(one, "closed", "inq-1"));
    clock.advance(Duration.ofDays(31));

    String run = run(false);

    Api.get(Api.AUDITOR, "/v1/audit-events?limit=200&action=retention.treated&object=" + run)
        .body(
            "items.findAll { it.reason == '" + code("inquiry-closed") + "' }.subject",
            containsInAnyOrder(people.stream().map(SubjectId::value).toArray()));
  }

  @Test
  void pausedRunRestsAndGoesOnWhereItWas() {
    rule("inquiry-closed", 30, "AT_MOST");
    event(person, "closed", "inq-1");
    clock.advance(Duration.ofDays(31));
    String run = begin("{\"dryRun\": false, \"perMinute\": 6000}");

    post(Api.DPO, "/v1/retention-runs/" + run + "/pause", "{}").body("state", equalTo("PAUSED"));
    background.turnSteadyWork();
    assertThat(place.treated(category)).isEmpty();

    post(Api.DPO, "/v1/retention-runs/" + run + "/resume", "{}").statusCode(200);
    background.turnSteadyWork();
    assertThat(place.records(category)).containsExactly("inq-1");
  }

  @Test
  void throttledRunTreatsNoMoreThanItsShareAtATime() {
    rule("inquiry-closed", 30, "AT_MOST");
    event(person, "closed", "inq-1");
    event(person, "closed", "inq-2");
    clock.advance(Duration.ofDays(31));
    String run = begin("{\"dryRun\": false, \"perMinute\": 6}");

    background.turnSteadyWork();

    assertThat(place.records(category)).containsExactly("inq-1");
    Api.get(Api.DPO, "/v1/retention-runs/" + run).body("progress.left", equalTo(1));
    post(Api.DPO, "/v1/retention-runs/" + run + "/stop", "{}").body("state", equalTo("STOPPED"));
    post(Api.DPO, "/v1/retention-runs/" + run + "/resume", "{}")
        .statusCode(409)
        .body("code", equalTo("run-over"));
  }

  @Test
  void whatCameAboutFirstIsTreatedFirst() {
    rule("inquiry-closed", 30, "AT_MOST");
    List.of(3, 1, 4, 2)
        .forEach(
            day -> {
              clock.set(TestLegalClock.START.minus(Duration.ofDays(10 - day)));
              event(SubjectId.fresh(), "closed", "inq-" + day);
            });
    clock.advance(Duration.ofDays(41));

    begin("{\"dryRun\": false, \"perMinute\": 12}");
    background.turnSteadyWork();

    assertThat(place.records(category)).containsExactly("inq-1", "inq-2");
  }

  @Test
  void severalNodesTreatNobodyTwice() {
    rule("inquiry-closed", 30, "AT_MOST");
    IntStream.range(0, 120).forEach(n -> event(SubjectId.fresh(), "closed", "inq-" + n));
    clock.advance(Duration.ofDays(31));
    begin("{\"dryRun\": false}");

    List<CompletableFuture<Void>> nodes =
        IntStream.range(0, 4)
            .mapToObj(n -> CompletableFuture.runAsync(this::turnUntilNothingIsLeft))
            .toList();
    nodes.forEach(CompletableFuture::join);

    assertThat(place.treated(category)).hasSize(120);
    assertThat(place.treated(category).values()).containsOnly(1);
  }

  @Test
  void eachLegalDayIsRunOnceWithoutAnybodyAsking() {
    rule("inquiry-closed", 30, "AT_MOST");
    event(person, "closed", "inq-1");
    clock.set(clock.now().plus(Duration.ofDays(4000)));

    daily.run();
    background.turnSteadyWork();
    daily.run();
    background.turnSteadyWork();

    assertThat(place.records(category)).containsExactly("inq-1");
    String day = Beijing.dayOf(clock.now()).toString();
    Api.get(Api.DPO, "/v1/retention-runs")
        .body(
            "items.findAll { it.legalDay == '" + day + "' }.startedBy",
            contains("retention-service"));
  }

  @Test
  void ruleIsVersionedListedAndRetired() {
    rule("inquiry-closed", 30, "AT_MOST").body("version", equalTo(1));
    rule("inquiry-closed", 60, "AT_MOST").body("version", equalTo(2));
    String mine = "items.find { it.code == '" + code("inquiry-closed") + "' }";

    Api.get(Api.SITE, "/v1/retention-rules")
        .body("items[0].code", equalTo("cancellation"))
        .body(mine + ".category.amount", equalTo(60));
    Api.get(Api.DPO, "/v1/retention-rules/" + code("inquiry-closed") + "/versions")
        .body("items.amount", contains(60, 30));

    post(Api.DPO, "/v1/retention-rules/" + code("inquiry-closed") + "/retire", "{}")
        .body("retired", equalTo(true));
    Api.get(Api.SITE, "/v1/retention-rules").body(mine, nullValue());
  }

  private void turnUntilNothingIsLeft() {
    while (work.turn()) {
      continue;
    }
  }

  private String run(boolean dry) {
    String id = begin("{\"dryRun\": " + dry + "}");
    background.turnSteadyWork();
    return id;
  }

  private String begin(String body) {
    return post(Api.DPO, "/v1/retention-runs", body).statusCode(202).extract().path("id");
  }

  private String hold() {
    return post(
            Api.DPO,
            "/v1/legal-holds",
            """
            {"subject": {"id": "%s"}, "categories": ["%s"], "kind": "LITIGATION",
             "document": "2026-0001", "reason": "a case is pending", "reviewOn": "2027-03-01"}
            """
                .formatted(person, category))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse rule(String name, int days, String bound) {
    return post(Api.DPO, "/v1/retention-rules", rule(category, code(name), days, bound));
  }

  private static String rule(String category, String code, int days, String bound) {
    return """
        {"code": "%s", "category": "%s", "trigger": "closed", "bound": "%s", "amount": %d,
         "unit": "DAY", "action": "DELETE", "basisKind": "POLICY", "basis": "7.2"}
        """
        .formatted(code, category, bound, days);
  }

  /** Codes differ from test to test, as categories do. */
  private String code(String name) {
    return name + "-" + category.substring(5, 13);
  }

  private void event(SubjectId whose, String trigger, String ref) {
    event(whose, category, trigger, ref);
  }

  private void event(SubjectId whose, String kind, String trigger, String ref) {
    Api.as(Api.SERVICE)
        .contentType("application/json")
        .body(
            """
            {"events": [{"subject": {"id": "%s"}, "category": "%s", "trigger": "%s",
             "occurredAt": "%s", "recordRef": "%s"}]}
            """
                .formatted(whose, kind, trigger, clock.now(), ref))
        .post("/v1/retention-events")
        .then()
        .statusCode(200)
        .body("recorded", equalTo(1));
  }

  private static ValidatableResponse post(Tokens who, String path, String body) {
    return Api.as(who).contentType("application/json").body(body).post(path).then();
  }

  private String mine() {
    return "rules.find { it.category == '" + category + "' }.";
  }

  private static ValidatableResponse tasks() {
    return Api.get(Api.DPO, "/v1/officer-tasks?limit=200");
  }

  private String conflict() {
    return "items.find { it.category == '" + category + "' }.";
  }
}
