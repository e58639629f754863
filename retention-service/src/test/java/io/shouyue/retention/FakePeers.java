package io.shouyue.retention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shouyue.platform.id.SubjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * consent-service and identity-service as this service sees them, remembering what they are told.
 */
public final class FakePeers {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONSENT =
      """
      {"purpose": "newsletter", "purposeVersion": 3, "title": {"zh": "通讯", "en": "Newsletter"},
       "basis": "CONSENT", "basisClause": "个人信息保护法 第十三条第一款第（一）项", "state": "GIVEN",
       "categories": ["email"], "retention": {"zh": "至撤回", "en": "until withdrawn"},
       "policy": {"document": "privacy", "version": 2}, "since": "2026-01-02T03:04:05Z",
       "withdrawable": true}
      """;

  private static final String SUPPLIED =
      """
      {"name": "Example Trading", "purpose": "receiver_notice", "channel": "EMAIL",
       "contact": "r***@mail.invalid", "state": "TOLD", "suppliedAt": "2026-11-20T02:00:00Z"}
      """;

  private static final String CONSENT_EVENT =
      """
      {"id": "evt_1", "type": "GIVEN", "recordedAt": "2026-01-02T03:04:05Z",
       "purpose": "newsletter", "purposeVersion": 3,
       "policy": {"document": "privacy", "version": 2}, "receipt": "rcp_made_up"}
      """;
  private static final FakePeers ONLY = new FakePeers();

  /** One order: which service, which subject, what. */
  public record Order(
      String service, String subject, String state, String step, List<String> keep) {}

  private final Map<String, String> subjects = new HashMap<>();
  private final Set<String> failing = new HashSet<>();
  private final Set<String> stepsDone = new HashSet<>();
  private final Set<String> unfinished = new HashSet<>();
  private final List<Order> orders = new ArrayList<>();
  private final List<String> destroyedKeys = new ArrayList<>();
  private final List<JsonNode> log = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private List<String> fields = List.of();
  private Map<String, String> account = Map.of();
  private final Map<String, JsonNode> accountCorrections = new HashMap<>();
  private String correctionOutcome = "RIGHT";
  private final Map<String, String> guardians = new HashMap<>();
  private final Map<String, JsonNode> restrictions = new HashMap<>();
  private boolean failAfterDoing;
  private int oldestKek;
  private String notice = "PENDING";

  private FakePeers() {
    try {
      int port = Integer.getInteger(RetentionResource.PORT);
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.createContext("/", this::answer);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static FakePeers get() {
    return ONLY;
  }

  public synchronized void reset() {
    failing.clear();
    orders.clear();
    stepsDone.clear();
    unfinished.clear();
    destroyedKeys.clear();
    log.clear();
    calls.clear();
    failAfterDoing = false;
    oldestKek = 0;
    notice = "PENDING";
    correctionOutcome = "RIGHT";
    account = Map.of("username", "made-up", "nickname", "=1+1");
    fields = List.of("username", "email", "mobile", "nickname", "realName", "idNumber");
  }

  /** How far the news of every cancellation has come. */
  public synchronized void cancellationNotice(String state) {
    notice = state;
  }

  /** The oldest version of any KEK that both services still need. */
  public synchronized void oldestKek(int version) {
    oldestKek = version;
  }

  /** What identity-service holds of everybody. */
  public synchronized void holds(String... names) {
    fields = List.of(names);
  }

  /** The switches that consent-service was last told for the person; null before. */
  public synchronized JsonNode restrictions(String subject) {
    return restrictions.get(subject);
  }

  /** The account that identity-service holds of everybody. */
  public synchronized void account(Map<String, String> held) {
    account = held;
  }

  /** The correction that identity-service was last told of the person's account; null before. */
  public synchronized JsonNode accountCorrection(String subject) {
    return accountCorrections.get(subject);
  }

  /** How identity-service answers corrections. */
  public synchronized void correctionOutcome(String outcome) {
    correctionOutcome = outcome;
  }

  /** Somebody acts for a child. */
  public synchronized void guards(String guardian, String child) {
    guardians.put(child, guardian);
  }

  /** Nobody acts for the child any more. */
  public synchronized void endGuardianship(String child) {
    guardians.remove(child);
  }

  /** Makes every call fail whose path or step contains the text, before anything is done. */
  public synchronized void failOn(String text) {
    failing.add(text);
  }

  /** Makes failing calls do their work first, as when the answer is lost. */
  public synchronized void failAfterDoing() {
    failAfterDoing = true;
  }

  /** Leaves something to do of each step whose name ends so. */
  public synchronized void leaveUnfinished(String step) {
    unfinished.add(step);
  }

  public synchronized void work() {
    failing.clear();
    unfinished.clear();
    failAfterDoing = false;
  }

  public synchronized List<Order> orders(String subject) {
    return orders.stream().filter(order -> order.subject().equals(subject)).toList();
  }

  public synchronized List<String> destroyedKeys() {
    return List.copyOf(destroyedKeys);
  }

  /** Forgets the calls that came so far. */
  public synchronized void countCalls() {
    calls.clear();
  }

  /** Method and path of each call since. */
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  public synchronized List<JsonNode> log() {
    return List.copyOf(log);
  }

  /** How often an effect really took place: orders are idempotent by step. */
  public synchronized int effects(String subject) {
    return (int) stepsDone.stream().filter(step -> step.startsWith(subject)).count();
  }

  private synchronized void answer(HttpExchange call) throws IOException {
    try (call) {
      String path = call.getRequestURI().getPath();
      String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      calls.add(call.getRequestMethod() + " " + path);
      boolean fails = failing.stream().anyMatch(text -> path.contains(text) || body.contains(text));
      if (fails && !failAfterDoing) {
        send(call, 503, "{}");
        return;
      }
      String answer = handle(call.getRequestMethod(), path, body);
      send(call, fails ? 503 : answer.isEmpty() ? 204 : 200, fails ? "{}" : answer);
    }
  }

  private String handle(String method, String path, String body) throws IOException {
    String[] part = path.split("/", -1);
    String service = part[1];
    if (path.endsWith("/subjects/resolve")) {
      return resolve(JSON.readTree(body));
    }
    if (path.endsWith("/cancellation-notice")) {
      return "{\"state\": \"%s\"}".formatted(notice);
    }
    if (path.endsWith("/key-standing")) {
      return "{\"oldestKek\": %d, \"wrappings\": {}}".formatted(oldestKek);
    }
    if (path.endsWith("/log/entries/batch")) {
      return logged(JSON.readTree(body));
    }
    if (path.endsWith("/subjects/states")) {
      return states(service, JSON.readTree(body));
    }
    if (path.endsWith("/proof")) {
      return "{\"state\": \"INTEGRATED\", \"salt\": \"c2FsdA==\", \"leaf\": \"bGVhZg==\","
          + " \"tlogProof\": \"c2sp.org/tlog-proof@v1\\nindex 0\\n\"}";
    }
    if (path.endsWith("/state")) {
      return state(service, part[4], JSON.readTree(body));
    }
    if (path.endsWith("/account-fields")) {
      return JSON.writeValueAsString(Map.of("fields", fields));
    }
    if (path.endsWith("/restrictions")) {
      restrictions.put(part[4], JSON.readTree(body));
      return "";
    }
    if (path.endsWith("/account/corrections")) {
      accountCorrections.put(part[4], JSON.readTree(body));
      return "{\"outcome\": \"%s\"}".formatted(correctionOutcome);
    }
    if (path.endsWith("/account")) {
      return JSON.writeValueAsString(account);
    }
    if (path.endsWith("/assurance")) {
      return """
      {"level": "ELEMENTS", "method": "NAME_ID", "maskedName": "某*", "under14": false}
      """;
    }
    if (path.contains("/guardianships/of/")) {
      return guardianships(part[part.length - 1]);
    }
    if (path.endsWith("/consents")) {
      return "{\"items\": [%s]}".formatted(CONSENT);
    }
    if (path.endsWith("/sources")) {
      return "{\"suppliedBy\": [%s]}".formatted(SUPPLIED);
    }
    if (path.endsWith("/supplied-contacts")) {
      return "{\"items\": [%s]}".formatted(SUPPLIED);
    }
    if (path.endsWith("/consent-events")) {
      return "{\"items\": [%s]}".formatted(CONSENT_EVENT);
    }
    if (path.endsWith("/held-record")) {
      Map<String, String> values = new HashMap<>();
      JSON.readTree(body)
          .get("fields")
          .forEach(field -> values.put(field.asText(), "held " + field.asText()));
      return JSON.writeValueAsString(Map.of("fields", values));
    }
    if (method.equals("DELETE")) {
      destroyedKeys.add(service + " " + part[4] + " " + part[6]);
    }
    return "";
  }

  private String guardianships(String child) {
    String guardian = guardians.get(child);
    return guardian == null
        ? "{\"items\": []}"
        : "{\"items\": [{\"id\": \"gua_1\", \"state\": \"ACTIVE\", \"child\": \"%s\", \"guardian\": \"%s\"}]}"
            .formatted(child, guardian);
  }

  private String resolve(JsonNode query) {
    String id =
        query.has("externalId")
            ? subjects.computeIfAbsent(
                query.get("externalId").asText(), name -> SubjectId.fresh().value())
            : query.get("id").asText();
    return "{\"id\": \"%s\", \"state\": \"ACTIVE\"}".formatted(id);
  }

  private String logged(JsonNode batch) {
    List<String> leaves = new ArrayList<>();
    for (JsonNode one : batch.get("entries")) {
      log.add(one.get("entry"));
      leaves.add("{\"leaf\": \"%d\"}".formatted(log.size() - 1));
    }
    return "{\"items\": [" + String.join(", ", leaves) + "]}";
  }

  private String states(String service, JsonNode batch) {
    List<String> results = new ArrayList<>();
    for (JsonNode one : batch.get("orders")) {
      String subject = one.get("subject").asText();
      results.add(
          "{\"subject\": \"%s\", \"result\": %s}"
              .formatted(subject, state(service, subject, one.get("order"))));
    }
    return "{\"items\": [" + String.join(", ", results) + "]}";
  }

  private String state(String service, String subject, JsonNode order) {
    List<String> keep = new ArrayList<>();
    order.path("keep").forEach(field -> keep.add(field.asText()));
    orders.add(
        new Order(service, subject, order.get("state").asText(), order.get("step").asText(), keep));
    stepsDone.add(subject + " " + service + " " + order.get("step").asText());
    String step = order.get("step").asText();
    return unfinished.stream().anyMatch(step::endsWith)
        ? "{\"done\": false, \"counts\": {\"rows\": 1}, \"remaining\": 1}"
        : "{\"done\": true, \"counts\": {\"rows\": 1}, \"remaining\": 0}";
  }

  private static void send(HttpExchange call, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, status == 204 ? -1 : bytes.length);
    if (status != 204) {
      call.getResponseBody().write(bytes);
    }
  }
}
