package io.shouyue.retention;

import static io.restassured.RestAssured.given;
import static io.shouyue.platform.testkit.TokenKind.AGENT;
import static io.shouyue.platform.testkit.TokenKind.AUDITOR;
import static io.shouyue.platform.testkit.TokenKind.DPO;
import static io.shouyue.platform.testkit.TokenKind.OPERATOR;
import static io.shouyue.platform.testkit.TokenKind.SERVICE;
import static io.shouyue.platform.testkit.TokenKind.SITE;
import static io.shouyue.platform.testkit.TokenKind.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.AuthMatrix;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.Operation;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.TokenKind;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the service, and everybody it must refuse. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class AuthorisationApiTest {

  private static final SubjectId PERSON = SubjectId.fresh();
  private static final TokenKind[] STAFF = {AGENT, DPO, AUDITOR};
  private static final TokenKind[] DESK = {AGENT, DPO};

  @Inject TestLegalClock clock;
  @Inject Background background;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(false);
    background.settle();
  }

  @Test
  void refusesEverybodyItMust() throws Exception {
    for (AuthMatrix.Refusal refusal : AuthMatrix.refusals(operations(), PERSON.value())) {
      refusal.check();
    }
  }

  @Test
  void tableKnowsEveryOperationServed() {
    Map<String, Map<String, Object>> paths =
        given().get("/q/openapi?format=json").jsonPath().getMap("paths");
    Set<String> served = new TreeSet<>();
    paths.forEach(
        (path, methods) ->
            methods.keySet().stream()
                .filter(Set.of("get", "put", "post", "delete")::contains)
                .forEach(
                    method -> served.add(method.toUpperCase(Locale.ROOT) + " " + shape(path))));

    Set<String> known =
        new TreeSet<>(
            Set.of(
                "POST /public/*/requests",
                "POST /public/*/requests/*/proof",
                "POST /public/*/requests/*/attachments",
                "GET /public/*/requests/*",
                "POST /public/*/requests/*/handover",
                "GET /public/*/promises",
                "GET /public/*/announcements"));
    operations().forEach(one -> known.add(one.method() + " " + shape(template(one.path()))));

    assertThat(known).containsExactlyElementsOf(served);
  }

  private List<Operation> operations() {
    List<Operation> table = new ArrayList<>();
    addRequests(table);
    addHolds(table);
    addRules(table);
    addMessages(table);
    addSchedule(table);
    addLegalHolds(table);
    addDataMap(table);
    addIncidents(table);
    addTickets(table);
    return table;
  }

  private void addRequests(List<Operation> table) {
    String request = "/v1/requests/" + Api.filed(PERSON, "ACCESS");
    TokenKind[] readers = {SUBJECT, SITE, AGENT, DPO, AUDITOR};
    table.add(
        Operation.of("POST", "/v1/requests", "{\"type\": \"ACCESS\"}", SUBJECT, SITE, AGENT, DPO));
    table.add(Operation.of("GET", "/v1/requests", null, readers));
    table.add(Operation.of("GET", request, null, readers).ownedBySubject());
    table.add(Operation.of("GET", request + "/corrections", null, readers).ownedBySubject());
    String reveal = "{\"reason\": \"TO_HANDLE\"}";
    table.add(Operation.of("POST", request + "/reveal", reveal, DESK).ownedBySubject());
    table.add(Operation.of("GET", "/v1/correctable-fields", null, readers));
    table.add(Operation.of("GET", "/v1/letters", null, STAFF));
    table.add(Operation.of("GET", request + "/grace", null, readers).ownedBySubject());
    table.add(Operation.of("GET", "/v1/cancellation-grace", null, SUBJECT));
    table.add(
        Operation.of("GET", request + "/clocks/answered-15wd", null, readers).ownedBySubject());
    Map<String, String> staffMoves =
        Map.of(
            "verify", "{\"method\": \"x\"}",
            "ask-proof", "{}",
            "assign", "{}",
            "extend", "{}",
            "await-requester", "{\"question\": \"?\"}",
            "resume", "{}",
            "grant", "{}",
            "grant-partly", "{\"answer\": \"x\", \"reason\": \"already-anonymised\"}",
            "refuse", "{\"reason\": \"already-anonymised\", \"facts\": \"x\"}",
            "executed", "{}");
    for (String word : List.of("approve", "reject")) {
      table.add(Operation.of("POST", request + "/refusal/" + word, "{}", DESK).ownedBySubject());
    }
    staffMoves.forEach(
        (move, body) ->
            table.add(Operation.of("POST", request + "/" + move, body, DESK).ownedBySubject()));
    String of = "{\"of\": \"req_00000000000000000000000000\"}";
    table.add(Operation.of("POST", request + "/mark-duplicate", of, DESK).ownedBySubject());
    table.add(
        Operation.of("POST", request + "/messages", "{\"text\": \"x\"}", SUBJECT, SITE, AGENT, DPO)
            .ownedBySubject());
    table.add(
        Operation.of("POST", request + "/withdraw", "{}", SUBJECT, SITE, AGENT, DPO)
            .ownedBySubject());
    table.add(
        Operation.of("POST", request + "/reopen", "{}", SUBJECT, AGENT, DPO).ownedBySubject());
    String open = request + "/obligations";
    table.add(Operation.of("GET", open, null, readers).ownedBySubject());
    table.add(Operation.of("PUT", open, "{\"obligations\": []}", SITE).ownedBySubject());
    table.add(Operation.of("POST", open + "/0/waive", null, SUBJECT).ownedBySubject());
    table.add(Operation.of("GET", "/v1/refusal-reasons", null, STAFF));
    String draft = "{\"text\": \"x\"}";
    table.add(Operation.of("GET", request + "/draft", null, DESK).ownedBySubject());
    table.add(Operation.of("PUT", request + "/draft", draft, DESK).ownedBySubject());
    table.add(Operation.of("GET", request + "/templates", null, DESK).ownedBySubject());
    table.add(Operation.of("POST", request + "/preview", draft, DESK).ownedBySubject());
    table.add(Operation.of("GET", request + "/case-file", null, DPO).ownedBySubject());
    table.add(Operation.of("POST", request + "/case-file", reveal, DPO).ownedBySubject());
    String mail = "{\"from\": \"a@b.invalid\", \"text\": \"x\"}";
    table.add(Operation.of("POST", "/v1/incoming-mails", mail, SITE));
    String search = "{\"value\": \"13000000000\", \"reason\": \"COMPLAINT\"}";
    table.add(Operation.of("POST", "/v1/desk/search", search, DESK));
    String file = request + "/attachments/" + Ids.random(IdKind.ATTACHMENT);
    table.add(
        Operation.of("POST", request + "/attachments", null, SUBJECT, SITE, AGENT, DPO)
            .ownedBySubject());
    table.add(Operation.of("GET", request + "/attachments", null, readers).ownedBySubject());
    table.add(Operation.of("GET", file, null, SUBJECT, SITE, AGENT, DPO).ownedBySubject());
    table.add(Operation.of("GET", request + "/answer", null, SUBJECT, AGENT, DPO).ownedBySubject());
    table.add(Operation.of("POST", request + "/answer/code", null, SUBJECT).ownedBySubject());
    table.add(
        Operation.of("POST", request + "/answer/open", "{\"code\": \"000000\"}", SUBJECT)
            .ownedBySubject());
    table.add(Operation.of("GET", "/v1/restrictions?subject=" + PERSON, null, SUBJECT, AGENT, DPO));
    String lift = "{\"kind\": \"OBJECTED\", \"purpose\": \"x\"}";
    table.add(Operation.of("POST", "/v1/restrictions/lift", lift, SUBJECT));
    addTransfer(table, readers);
    table.add(Operation.of("GET", "/v1/request-rules", null, STAFF));
    table.add(Operation.of("PUT", "/v1/request-rules/ACCESS", "{\"automatic\": true}", DPO));
  }

  private void addTransfer(List<Operation> table, TokenKind... readers) {
    String transfer = "/v1/requests/" + Api.filed(PERSON, "TRANSFER") + "/transfer";
    String check = "{\"technicallyFeasible\": true, \"othersUnharmed\": true, \"note\": \"x\"}";
    String fee = "{\"amount\": 1, \"reason\": \"x\"}";
    table.add(Operation.of("GET", transfer, null, readers).ownedBySubject());
    table.add(Operation.of("POST", transfer + "/check", check, DESK).ownedBySubject());
    table.add(Operation.of("POST", transfer + "/fee", fee, DPO).ownedBySubject());
    table.add(Operation.of("POST", transfer + "/fee/accept", null, SUBJECT).ownedBySubject());
    String code = transfer.replace("/transfer", "/handover/code");
    table.add(Operation.of("POST", code, null, SUBJECT, AGENT, DPO).ownedBySubject());
    String request = transfer.replace("/transfer", "");
    String review = "{\"explanation\": \"x\", \"outcome\": \"UPHELD\", \"result\": \"x\"}";
    table.add(Operation.of("POST", request + "/review", review, DESK).ownedBySubject());
    table.add(Operation.of("GET", request + "/review", null, readers).ownedBySubject());
    table.add(Operation.of("GET", request + "/standing", null, STAFF).ownedBySubject());
    String mandate =
        """
        {"document": "x", "scope": ["ACCESS"], "validUntil": "2027-01-01",
         "agentCheck": "ID_CARD_SEEN"}
        """;
    table.add(Operation.of("PUT", request + "/mandate", mandate, DESK).ownedBySubject());
    String kinship =
        """
        {"deceased": {"id": "%s"}, "right": "COPY", "ownInterest": true, "arrangedOtherwise": false}
        """
            .formatted(PERSON);
    table.add(Operation.of("PUT", request + "/kinship", kinship, DESK).ownedBySubject());
  }

  private void addHolds(List<Operation> table) {
    SubjectId cancelled = SubjectId.fresh();
    Api.filed(cancelled, "CANCELLATION");
    background.settle();
    var found = Api.get(Api.DPO, "/v1/holds?limit=200").extract();
    String which = "items.find { it.subject == '%s' }.".formatted(cancelled.value());
    String hold = "/v1/holds/" + found.path(which + "id");
    String asked = hold + "/break-glass/" + Ids.random(IdKind.BREAK_GLASS);
    String ask =
        """
        {"reason": "SECURITY", "justification": "x", "fields": ["realName"], "reference": "x"}
        """;
    table.add(Operation.of("GET", "/v1/holds", null, STAFF));
    table.add(Operation.of("GET", "/v1/holds/figures?by=STATE", null, STAFF));
    table.add(Operation.of("GET", "/v1/disclosures", null, DPO, AUDITOR));
    String task = "/v1/officer-tasks/" + Ids.random(IdKind.OFFICER_TASK);
    String erasure = "/v1/erasures/" + found.path(which + "erasure");
    table.add(Operation.of("POST", erasure + "/confirm", null, SITE).ownedBySubject());
    table.add(Operation.of("GET", "/v1/officer-tasks", null, STAFF));
    table.add(Operation.of("POST", task + "/done", "{\"note\": \"x\"}", DPO));
    table.add(Operation.of("GET", hold, null, STAFF).ownedBySubject());
    table.add(Operation.of("GET", hold + "/record", null, STAFF).ownedBySubject());
    table.add(
        Operation.of("POST", hold + "/lines/username/decision", "{\"reason\": \"x\"}", DPO)
            .ownedBySubject());
    table.add(Operation.of("GET", hold + "/break-glass", null, STAFF).ownedBySubject());
    table.add(Operation.of("POST", hold + "/break-glass", ask, DESK).ownedBySubject());
    table.add(Operation.of("POST", asked + "/approve", null, DESK).ownedBySubject());
    table.add(Operation.of("POST", asked + "/read", null, DESK).ownedBySubject());
    table.add(Operation.of("GET", "/v1/erasures", null, STAFF));
    table.add(
        Operation.of("GET", erasure, null, SUBJECT, SITE, AGENT, DPO, AUDITOR).ownedBySubject());
    table.add(
        Operation.of(
            "GET",
            "/v1/certificates/" + Ids.random(IdKind.CERTIFICATE),
            null,
            SUBJECT,
            SITE,
            AGENT,
            DPO,
            AUDITOR,
            SERVICE));
  }

  private static void addRules(List<Operation> table) {
    String rule =
        "{\"manualReview\": true, \"askSite\": false, \"holdDays\": 1, \"evidenceMonths\": 1, \"lines\": []}";
    String site =
        """
        {"code": "demo", "name": {"zh": "x", "en": "x"}, "contact": "x"}
        """;
    TokenKind[] readers = {SITE, AGENT, DPO, AUDITOR};
    TokenKind[] everybody = {SUBJECT, SITE, AGENT, DPO, AUDITOR, SERVICE};
    TokenKind[] promised = {SITE, AGENT, DPO, AUDITOR, SERVICE};
    String promise =
        """
        {"code": "x-1wd", "name": {"zh": "x", "en": "x"}, "amount": 1, "unit": "WORKING_DAY",
         "start": "RECEIVED", "stop": "ANSWERED", "types": ["ACCESS"],
         "source": {"document": {"zh": "x", "en": "x"}, "clause": "1"}}
        """;
    table.add(Operation.of("GET", "/v1/promises", null, everybody));
    table.add(Operation.of("GET", "/v1/promises/answered-15wd/versions", null, promised));
    table.add(
        Operation.of("GET", "/v1/promises/figures", null, SITE, AGENT, DPO, AUDITOR, SERVICE));
    table.add(Operation.of("POST", "/v1/promises", promise, DPO));
    table.add(Operation.of("POST", "/v1/promises/answered-15wd/retire", null, DPO));
    table.add(Operation.of("GET", "/v1/retention-rules", null, everybody));
    table.add(Operation.of("PUT", "/v1/retention-rules/cancellation", rule, DPO));
    table.add(Operation.of("GET", "/v1/calendar/2026", null, SITE, AGENT, DPO, AUDITOR, OPERATOR));
    table.add(Operation.of("PUT", "/v1/calendar/2026", null, OPERATOR));
    table.add(
        Operation.of(
            "GET",
            "/v1/calendar/working-days-end?from=2026-09-01&workingDays=30",
            null,
            AGENT,
            DPO,
            AUDITOR,
            OPERATOR));
    table.add(
        Operation.of(
            "GET", "/v1/deadlines/preview?promise=answered-15wd&start=2026-11-20", null, readers));
    table.add(Operation.of("GET", "/v1/desk/summary", null, STAFF));
    table.add(Operation.of("GET", "/v1/desk/months", null, STAFF));
    table.add(Operation.of("GET", "/v1/desk/calendar", null, STAFF));
    table.add(Operation.of("GET", "/v1/desk/queue", null, STAFF));
    table.add(Operation.of("GET", "/v1/desk/queue/count", null, STAFF));
    table.add(Operation.of("GET", "/v1/desk/export", null, STAFF));
    table.add(Operation.of("GET", "/v1/desk/staff", null, STAFF));
    table.add(Operation.of("GET", "/v1/desk-robots", null, DPO, OPERATOR, AUDITOR));
    String robot = "/v1/desk-robots/WECOM";
    table.add(Operation.of("PUT", robot, "{\"address\": \"https://a.invalid\"}", DPO, OPERATOR));
    table.add(Operation.of("POST", robot + "/test", null, DPO, OPERATOR));
    table.add(Operation.of("DELETE", robot, null, DPO, OPERATOR));
    String event =
        """
        {"events": [{"subject": {"id": "%s"}, "category": "a", "trigger": "b",
          "occurredAt": "2026-11-20T02:00:00Z", "recordRef": "c"}]}
        """
            .formatted(PERSON);
    table.add(Operation.of("POST", "/v1/retention-events", event, SITE, SERVICE));
    table.add(
        Operation.of("GET", "/v1/retention-events?subject=" + PERSON, null, SITE, DPO, AUDITOR));
    table.add(Operation.of("GET", "/v1/audit-events", null, DPO, AUDITOR));
    table.add(Operation.of("POST", "/v1/audit-events/batch", "{\"events\": []}", SERVICE));
    table.add(Operation.of("PUT", "/v1/sites/demo", site, SERVICE));
    table.add(Operation.of("GET", "/v1/erasure-list", null, SERVICE, OPERATOR));
    table.add(Operation.of("POST", "/v1/erasure-list/replay", null, OPERATOR));
    table.add(Operation.of("GET", "/v1/key-life", null, DPO, OPERATOR, AUDITOR));
    table.add(Operation.of("POST", "/v1/key-life/rotate", null, OPERATOR));
  }

  private static void addIncidents(List<Operation> table) {
    String incident = "/v1/incidents/" + Ids.random(IdKind.INCIDENT);
    String facts = "{\"title\": \"x\", \"kind\": \"LEAK\", \"estimated\": 1}";
    String reason = "{\"reason\": \"x\"}";
    TokenKind[] watchers = {DPO, AUDITOR};
    table.add(Operation.of("POST", "/v1/incidents", "{\"facts\": %s}".formatted(facts), DESK));
    table.add(Operation.of("GET", "/v1/incidents", null, STAFF));
    table.add(Operation.of("GET", incident, null, STAFF));
    table.add(Operation.of("PUT", incident, facts, DESK));
    for (String move : List.of("assign", "contain", "handle")) {
      table.add(Operation.of("POST", incident + "/" + move, "{}", DESK));
    }
    table.add(Operation.of("POST", incident + "/close", "{}", DPO));
    table.add(Operation.of("POST", incident + "/dismiss", reason, DPO));
    table.add(Operation.of("POST", incident + "/reopen", reason, DPO));
    table.add(Operation.of("POST", incident + "/people", "{}", DESK));
    table.add(Operation.of("GET", incident + "/people", null, watchers));
    table.add(Operation.of("GET", incident + "/notice", null, STAFF));
    table.add(Operation.of("POST", incident + "/notice", "{\"channels\": [\"MAIL\"]}", DPO));
    table.add(Operation.of("POST", incident + "/withhold", reason, DESK));
    table.add(Operation.of("POST", incident + "/withhold/approve", null, DPO));
    table.add(Operation.of("POST", incident + "/withhold/reject", null, DPO));
    table.add(Operation.of("GET", incident + "/report", null, watchers));
    String sent = "{\"kind\": \"FIRST\", \"authority\": \"x\"}";
    table.add(Operation.of("POST", incident + "/reports", sent, DESK));
    String words = "{\"zh\": \"x\", \"en\": \"x\"}";
    String draft = "{\"kind\": \"SERVICE\", \"title\": %1$s, \"text\": %1$s}".formatted(words);
    String announcement = "/v1/announcements/" + Ids.random(IdKind.ANNOUNCEMENT);
    table.add(Operation.of("GET", "/v1/announcements", null, STAFF));
    table.add(Operation.of("POST", "/v1/announcements", draft, DESK));
    table.add(Operation.of("GET", announcement, null, STAFF));
    table.add(Operation.of("PUT", announcement, draft, DESK));
    table.add(Operation.of("POST", announcement + "/publish", null, DPO));
    table.add(Operation.of("POST", announcement + "/end", null, DPO));
  }

  private static void addTickets(List<Operation> table) {
    String ticket = "/v1/tickets/" + Ids.random(IdKind.TICKET);
    String open = "{\"kind\": \"TASK\", \"title\": \"x\", \"text\": \"x\"}";
    table.add(Operation.of("POST", "/v1/tickets", open, DESK));
    table.add(Operation.of("GET", "/v1/tickets", null, STAFF));
    table.add(Operation.of("GET", ticket, null, STAFF));
    Map<String, String> moves =
        Map.of(
            "assign", "{}",
            "messages", "{\"text\": \"x\"}",
            "level", "{\"level\": \"L1\", \"reason\": \"x\"}",
            "pause", "{\"reason\": \"HARDWARE\", \"evidence\": \"x\"}",
            "resume", "{}",
            "resolve", "{}",
            "close", "{}",
            "reopen", "{\"reason\": \"x\"}");
    moves.forEach((move, body) -> table.add(Operation.of("POST", ticket + "/" + move, body, DESK)));
  }

  private static void addSchedule(List<Operation> table) {
    String run = "/v1/retention-runs/" + Ids.random(IdKind.RETENTION_RUN);
    TokenKind[] movers = {DPO, OPERATOR};
    TokenKind[] watchers = {DPO, OPERATOR, AUDITOR};
    String rule =
        """
        {"category": "x", "trigger": "y", "amount": 1, "unit": "DAY", "action": "DELETE",
         "basisKind": "POLICY", "basis": "1"}
        """;
    table.add(Operation.of("POST", "/v1/retention-rules", rule, DPO));
    table.add(
        Operation.of(
            "GET", "/v1/retention-rules/x-y-rule/versions", null, SITE, AGENT, DPO, AUDITOR));
    table.add(Operation.of("POST", "/v1/retention-rules/x-y-rule/retire", null, DPO));
    table.add(Operation.of("GET", "/v1/retention-rules/conflicts", null, STAFF));
    String decision = "{\"rule\": \"a\", \"reason\": \"x\"}";
    table.add(
        Operation.of("POST", "/v1/retention-rules/conflicts/a.1~b.1/decision", decision, DPO));
    table.add(Operation.of("GET", "/v1/retention-runs", null, watchers));
    table.add(Operation.of("POST", "/v1/retention-runs", "{\"dryRun\": true}", movers));
    table.add(Operation.of("GET", run, null, watchers));
    table.add(Operation.of("POST", run + "/pause", null, movers));
    table.add(Operation.of("POST", run + "/resume", null, movers));
    table.add(Operation.of("POST", run + "/stop", null, movers));
  }

  private static void addDataMap(List<Operation> table) {
    String source = "/v1/data-sources/" + Ids.random(IdKind.DATA_SOURCE);
    String login = "{\"username\": \"x\", \"password\": \"x\"}";
    String add =
        """
        {"code": "xx", "name": "x", "kind": "HTTP", "url": "https://x.invalid/",
         "credentials": %s}
        """
            .formatted(login);
    String treatment =
        """
        {"source": "x", "schema": "x", "table": "x", "category": "x", "action": "DELETE",
         "key": {"kind": "SUBJECT_ID", "column": "x"}}
        """;
    String name = "{\"source\": \"x\", \"schema\": \"x\", \"table\": \"x\"}";
    String known =
        "{\"references\": [{\"subject\": \"%s\", \"externalId\": \"x\"}]}".formatted(PERSON);
    table.add(Operation.of("GET", "/v1/data-sources", null, DPO, AUDITOR));
    table.add(Operation.of("POST", "/v1/data-sources", add, DPO));
    table.add(Operation.of("POST", "/v1/data-sources/references", known, SITE, DPO));
    table.add(Operation.of("GET", source, null, DPO, AUDITOR));
    table.add(Operation.of("PUT", source + "/credentials", login, DPO));
    table.add(Operation.of("PUT", source + "/fields", "{\"fields\": []}", DPO));
    table.add(Operation.of("POST", source + "/discover", null, DPO));
    table.add(Operation.of("POST", source + "/retire", null, DPO));
    table.add(Operation.of("GET", "/v1/treatments", null, DPO, AUDITOR));
    table.add(Operation.of("PUT", "/v1/treatments", treatment, DPO));
    table.add(Operation.of("POST", "/v1/treatments/preview", treatment, DPO));
    table.add(Operation.of("POST", "/v1/treatments/retire", name, DPO));
  }

  private static void addLegalHolds(List<Operation> table) {
    String hold = "/v1/legal-holds/" + Ids.random(IdKind.LEGAL_HOLD);
    String place =
        """
        {"categories": ["x"], "kind": "LITIGATION", "document": "x", "reason": "x",
         "reviewOn": "2027-01-01"}
        """;
    table.add(Operation.of("GET", "/v1/legal-holds", null, STAFF));
    table.add(Operation.of("POST", "/v1/legal-holds", place, DPO));
    table.add(Operation.of("GET", hold, null, STAFF));
    table.add(Operation.of("POST", hold + "/review", "{\"reviewOn\": \"2027-01-01\"}", DPO));
    table.add(Operation.of("POST", hold + "/release", "{\"reason\": \"x\"}", DPO));
  }

  private static void addMessages(List<Operation> table) {
    String message = "/v1/messages/" + Ids.random(IdKind.MESSAGE);
    table.add(Operation.of("GET", "/v1/messages", null, SUBJECT));
    table.add(Operation.of("POST", message + "/read", null, SUBJECT));
    table.add(Operation.of("POST", "/v1/messages/batch", "{\"messages\": []}", SERVICE));
  }

  /** A path with its ids as stars. */
  private static String template(String path) {
    return path.replaceFirst("\\?.*", "")
        .replaceAll("(req|tsk|hld|brk|era|crt|msg|lgh|run|dsr|inc|ann|tck|att)_[0-9a-z]{26}", "*")
        .replace("/sites/demo", "/sites/*")
        .replace("/calendar/2026", "/calendar/*")
        .replace("/request-rules/ACCESS", "/request-rules/*")
        .replace("/clocks/answered-15wd", "/clocks/*")
        .replace("/obligations/0", "/obligations/*")
        .replace("/promises/answered-15wd", "/promises/*")
        .replace("/lines/username", "/lines/*")
        .replace("/desk-robots/WECOM", "/desk-robots/*")
        .replace("/x-y-rule", "/*")
        .replace("a.1~b.1", "*");
  }

  private static String shape(String path) {
    return path.replaceAll("\\{[^}]+}", "*");
  }
}
