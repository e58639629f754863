package io.shouyue.consent.exchange;

import static io.shouyue.consent.DemoSite.SITE;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.exchange.file.FileFormat;
import io.shouyue.consent.exchange.file.RawRecord;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class ImportApiTest {
  private static final String NDJSON = "application/x-ndjson";

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject ImportWork work;
  @Inject ImportReceiver receiver;
  @Inject PgChunkStore chunks;
  @Inject DataKeys keys;
  @Inject Jdbi jdbi;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
    background.turnSteadyWork();
  }

  @Test
  void importedConsentCountsAndIsMarkedWithItsEvidence() {
    String user = newUser();
    String id =
        done(
            line(
                user,
                "marketing",
                "GIVEN",
                "2026-03-01T10:00:00+08:00",
                ",\"evidence\":{\"form\":\"paper 17\"}"));

    String subject = subject(user);
    assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
    asSite()
        .get("/v1/subjects/" + subject + "/consent-events")
        .then()
        .body("items", hasSize(1))
        .body("items[0].recordedAt", equalTo("2026-03-01T02:00:00Z"))
        .body("items[0].imported", equalTo(id));
    asSite()
        .get("/v1/subjects/" + subject + "/consents")
        .then()
        .body("items[0].imported", equalTo(true))
        .body("items[0].validUntil", equalTo("2027-03-01T16:00:00Z"));
    assertThat(export()).contains("\"form\":\"paper 17\"");
  }

  @Test
  void importedConsentIsTakenBackLikeAnyOther() {
    String user = newUser();
    done(line(user, "face_verify", "GIVEN", "2026-01-01T00:00:00Z", ""));
    String subject = subject(user);

    String receipt =
        asSubject(subject)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body("{\"all\":true,\"channel\":\"web\"}")
            .post("/v1/withdrawals")
            .then()
            .statusCode(201)
            .extract()
            .path("receipt");

    assertThat(reason(subject, "face_verify")).isEqualTo("withdrawn");
    asSubject(subject)
        .accept("application/ld+json")
        .get("/v1/receipts/" + receipt)
        .then()
        .statusCode(200)
        .body("pii_processing[0].privacy_notice", notNullValue());
    asSite()
        .get("/v1/subjects/" + subject + "/consents")
        .then()
        .body("items[0].imported", equalTo(false));
  }

  @Test
  void lineWithoutAVersionIsOfTheOneInForceAndNotOfOneToCome() {
    DemoSite.purpose("digest", "CONSENT", "\"categories\":[\"email\"]");
    String later = ",\"effectiveFrom\":\"" + clock.now().plus(Duration.ofDays(30)) + "\"";
    asDpo()
        .body(DemoSite.purposeBody("digest", "CONSENT", "\"categories\":[\"age\"]" + later))
        .post("/v1/purposes")
        .then()
        .statusCode(201);
    asDpo()
        .post("/v1/purposes/digest/publish")
        .then()
        .statusCode(200)
        .body("state", equalTo("SCHEDULED"));
    String user = newUser();
    done(line(user, "digest", "GIVEN", "2026-03-01T00:00:00Z", ""));

    asSite()
        .get("/v1/subjects/" + subject(user) + "/consents")
        .then()
        .body("items[0].purposeVersion", equalTo(1));
  }

  @Test
  void linesThatNameOnePersonByEitherNameAreOfThatPerson() {
    String user = newUser();
    String id = Ids.random(IdKind.SUBJECT);
    done(
        line(user, "marketing", "GIVEN", "2026-01-01T00:00:00Z", ",\"subject\":\"" + id + "\"")
            + "\n"
            + line(user, "face_verify", "GIVEN", "2026-01-02T00:00:00Z", ""));

    assertThat(subject(user)).isEqualTo(id);
    assertThat(reason(id, "face_verify")).isEqualTo("consent-given");
    assertThat(export().lines().filter(line -> line.contains(id))).hasSize(2);
  }

  @Test
  void badLinesAreToldAndStopNobody() {
    String good = newUser();
    String at = "2026-01-01T00:00:00Z";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    add(file, line(good, "marketing", "GIVEN", at, ""));
    add(file, line(good, "marketing", "GIVEN", at, ""));
    add(file, line(good, "marketing", "DECLINED", at, ""));
    add(file, line(newUser(), "nothing", "GIVEN", at, ""));
    add(file, line(newUser(), "account", "GIVEN", at, ""));
    add(file, line(newUser(), "marketing", "NOTIFIED", at, ""));
    add(file, line(newUser(), "marketing", "GIVEN", "2099-01-01T00:00:00Z", ""));
    add(file, line(newUser(), "marketing", "GIVEN", "yesterday", ""));
    add(file, line(newUser(), "marketing", "AGREED", at, ""));
    add(file, line(newUser(), "marketing", "GIVEN", at, ",\"shoe\":42"));
    add(file, line(newUser(), "marketing", "GIVEN", at, ",\"purposeVersion\":99"));
    add(
        file,
        line(
            newUser(),
            "marketing",
            "GIVEN",
            at,
            ",\"policyDocument\":\"privacy\",\"policyVersion\":999"));
    add(file, "{\"purpose\":\"marketing\",\"type\":\"GIVEN\",\"at\":\"" + at + "\"}");
    add(file, "{\"a\":1,\"a\":2}");
    add(file, "[".repeat(1_000));
    add(file, "{\"a\":\"\\ud800\"}");
    add(file, "not JSON");
    file.writeBytes(new byte[] {'{', (byte) 0xff, '}', '\n'});
    add(file, "{\"a\":\"" + "x".repeat(70_000) + "\"}");
    add(
        file,
        line(
            newUser(),
            "marketing",
            "GIVEN",
            at,
            ",\"evidence\":{\"a\":\"" + "x".repeat(9_000) + "\"}"));
    add(file, line(newUser(), "marketing\\u0000", "GIVEN", at, ""));
    add(file, line(newUser(), "marketing", "GIVEN", at, ""));

    String id = send(NDJSON, file.toByteArray(), "").statusCode(202).extract().path("id");
    background.turnSteadyWork();

    asSite()
        .get("/v1/imports/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("lines", equalTo(22))
        .body("recorded", equalTo(2))
        .body("unchanged", equalTo(1))
        .body("failed", equalTo(19));
    String errors = asSite().accept(NDJSON).get("/v1/imports/" + id + "/errors").asString();
    assertThat(errors.lines())
        .extracting(line -> line.replaceAll(".*\"code\":\"([^\"]*)\".*\"line\":(\\d+).*", "$2 $1"))
        .containsExactly(
            "3 conflicting-line",
            "4 purpose-unknown",
            "5 not-consent-based",
            "6 choice-not-possible",
            "7 in-the-future",
            "8 invalid-value",
            "9 invalid-value",
            "10 unknown-field",
            "11 purpose-unknown",
            "12 policy-unknown",
            "13 missing",
            "14 not-json",
            "15 not-json",
            "16 not-json",
            "17 not-json",
            "18 not-utf-8",
            "19 line-too-long",
            "20 invalid-value",
            "21 invalid-value");
    assertThat(asSite().accept("text/csv").get("/v1/imports/" + id + "/errors").asString())
        .startsWith("line,code,field,message\r\n3,conflicting-line,at,\"Another record");
  }

  @Test
  void fileOfAnotherHouseIsReadByItsMapping() {
    String user = newUser();
    String mapping =
        """
        {"columns":{"User ID":"externalId","agreed":"type","when":"at","note":"evidence",
                    "shoe size":null},
         "values":{"type":{"yes":"GIVEN","no":"DECLINED"}},
         "defaults":{"purpose":"marketing","channel":"paper"}}
        """;
    String file =
        "User ID,agreed,when,note,shoe size\r\n"
            + user
            + ",yes,2026-02-01T00:00:00Z,\"he said \"\"yes\"\"\nand signed\",42\r\n"
            + "\""
            + newUser()
            + ",yes,2026-02-01T00:00:00Z,,42\r\n"
            + newUser()
            + ",no,2026-02-01T00:00:00Z,\r\n";
    String id =
        send("text/csv", file.getBytes(StandardCharsets.UTF_8), mapping)
            .statusCode(202)
            .extract()
            .path("id");
    background.turnSteadyWork();

    view(id).body("recorded", equalTo(1)).body("failed", equalTo(2));
    assertThat(reason(subject(user), "marketing")).isEqualTo("consent-given");
    assertThat(export()).contains("he said \\\"yes\\\"\\nand signed");
  }

  @Test
  void unknownColumnOrMappingIsRefusedAtOnce() {
    send("text/csv", "externalId,shoe\n1,2\n".getBytes(StandardCharsets.UTF_8), "")
        .statusCode(422)
        .body("violations[0].field", equalTo("header"));
    send(NDJSON, new byte[0], "{\"columns\":{\"a\":\"b\"}}")
        .statusCode(422)
        .body("violations[0].field", equalTo("mapping"));
  }

  @Test
  void dryRunWritesNothing() {
    String user = newUser();
    byte[] file = bytes(line(user, "marketing", "GIVEN", "2026-01-01T00:00:00Z", ""), "broken");
    String id =
        asSite()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(NDJSON)
            .body(file)
            .post("/v1/imports?dryRun=true")
            .then()
            .statusCode(202)
            .body("dryRun", equalTo(true))
            .extract()
            .path("id");
    background.turnSteadyWork();

    view(id).body("recorded", equalTo(1)).body("failed", equalTo(1));
    DemoSite.decide("{\"externalId\":\"" + user + "\"}", "marketing")
        .body("reason", equalTo("no-consent"));
  }

  @Test
  void sameKeyIsOneImport() {
    byte[] file = bytes(line(newUser(), "marketing", "GIVEN", "2026-01-01T00:00:00Z", ""));
    String key = UUID.randomUUID().toString();

    String first = send(key, file).statusCode(202).extract().path("id");
    String second = send(key, file).statusCode(202).extract().path("id");

    assertThat(second).isEqualTo(first);
    send(key, bytes("other")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    asSite().contentType(NDJSON).body(file).post("/v1/imports").then().statusCode(428);
  }

  @Test
  void anotherKindOfFileIsNotUnderstood() {
    send("application/json", bytes("{}"), "").statusCode(415);
  }

  @Test
  void importsOfAnotherSiteAreNotThere() {
    String id = send(UUID.randomUUID().toString(), bytes("x")).extract().path("id");

    as(Tokens.site("other")).get("/v1/imports/" + id).then().statusCode(404);
    as(Tokens.site("other")).get("/v1/imports/" + id + "/errors").then().statusCode(404);
  }

  @Test
  void listShowsTheNewestFirstAndOnesOwnAlone() {
    String first = send(UUID.randomUUID().toString(), bytes("x")).extract().path("id");
    String second = send(UUID.randomUUID().toString(), bytes("y")).extract().path("id");

    String cursor =
        asSite()
            .get("/v1/imports?limit=1")
            .then()
            .body("items.id", contains(second))
            .extract()
            .path("nextCursor");
    asSite().get("/v1/imports?limit=1&cursor=" + cursor).then().body("items.id", contains(first));
    as(Tokens.site("other")).get("/v1/imports").then().body("items", hasSize(0));
  }

  @Test
  void whatWasAnsweredHereStands() {
    String user = newUser();
    String subject = signUp(user, "marketing DECLINED m");
    clock.advance(Duration.ofDays(1));
    String id =
        done(
            line(user, "marketing", "GIVEN", "2026-11-20T23:59:59Z", "")
                + "\n"
                + line(user, "marketing", "GIVEN", "2020-01-01T00:00:00Z", ""));

    assertThat(reason(subject, "marketing")).isEqualTo("declined");
    view(id).body("recorded", equalTo(1)).body("failed", equalTo(1));
    asSite()
        .get("/v1/imports/" + id + "/errors")
        .then()
        .body(startsWith("{\"code\":\"answered-here\""));
  }

  @Test
  void orderOfTheFileDoesNotMatter() {
    String user = newUser();
    done(
        line(user, "marketing", "WITHDRAWN", "2026-06-01T00:00:00Z", "")
            + "\n"
            + line(user, "marketing", "GIVEN", "2026-01-01T00:00:00Z", ""));

    assertThat(reason(subject(user), "marketing")).isEqualTo("withdrawn");
  }

  @Test
  void workGoesOnWhereItWasAndEachLineCountsOnce() {
    String file =
        IntStream.range(0, 1_200)
            .mapToObj(i -> line(newUser(), "marketing", "GIVEN", "2026-01-01T00:00:00Z", ""))
            .collect(Collectors.joining("\n"));
    String id =
        send(UUID.randomUUID().toString(), bytes(file)).statusCode(202).extract().path("id");

    work.turn();
    view(id).body("state", equalTo("READY")).body("processed", equalTo(1_000));
    background.turnSteadyWork();

    view(id).body("state", equalTo("DONE")).body("recorded", equalTo(1_200));
    assertThat(events(id)).isEqualTo(1_200);
  }

  @Test
  void lineThatFailsWithoutARefusalStopsNobodyElse() {
    String taken = Ids.random(IdKind.SUBJECT);
    QuarkusTransaction.requiringNew()
        .run(() -> keys.seal(SITE, taken, RetentionClass.EVIDENCE, "elsewhere", bytes("before")));
    String at = "2026-01-01T00:00:00Z";
    String id =
        done(
            line(newUser(), "marketing", "GIVEN", at, "")
                + "\n"
                + line(newUser(), "marketing", "GIVEN", at, ",\"subject\":\"" + taken + "\"")
                + "\n"
                + line(newUser(), "marketing", "GIVEN", at, ""));

    view(id).body("state", equalTo("DONE")).body("recorded", equalTo(2)).body("failed", equalTo(1));
    assertThat(asSite().accept("text/csv").get("/v1/imports/" + id + "/errors").asString())
        .startsWith("line,code,field,message\r\n2,not-processed,");
  }

  @Test
  void severalWorkOnOneFileAndEachLineCountsOnce() throws InterruptedException {
    List<String> users = IntStream.range(0, 700).mapToObj(i -> newUser()).toList();
    String file =
        IntStream.range(0, 3_500)
            .mapToObj(i -> line(users.get(i % 700), "marketing", "GIVEN", at(i / 700), ""))
            .collect(Collectors.joining("\n"));
    String id =
        send(UUID.randomUUID().toString(), bytes(file)).statusCode(202).extract().path("id");

    List<Thread> workers =
        Stream.generate(() -> Thread.ofPlatform().start(this::workOn)).limit(3).toList();
    for (Thread worker : workers) {
      worker.join();
    }
    background.turnSteadyWork();

    view(id).body("state", equalTo("DONE")).body("recorded", equalTo(3_500));
    assertThat(events(id)).isEqualTo(3_500);
    assertThat(people(id)).isEqualTo(700);
  }

  private void workOn() {
    while (work.turn()) {
      continue;
    }
  }

  private static String at(int month) {
    return "2026-0%d-01T00:00:00Z".formatted(month + 1);
  }

  @Test
  void chunkWithOrderWaitsForThoseBeforeItAndThoseAfterItWait() {
    ImportJob job = received(false, true, false);

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Chunk first = chunks.takeFirst(job).orElseThrow();
              assertThat(first.number()).isZero();
              assertThat(foundMeanwhile(job)).as("the second waits").isEmpty();
              chunks.done(job, first);
            });
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Chunk second = chunks.takeFirst(job).orElseThrow();
              assertThat(second.number()).isOne();
              assertThat(foundMeanwhile(job)).as("the third waits").isEmpty();
              chunks.done(job, second);
            });
    assertThat(foundMeanwhile(job)).hasValueSatisfying(it -> assertThat(it.number()).isEqualTo(2));
  }

  @Test
  void chunksWithoutOrderAreTakenAtOnce() {
    ImportJob job = received(false, false);

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertThat(chunks.takeFirst(job).orElseThrow().number()).isZero();
              assertThat(foundMeanwhile(job).orElseThrow().number()).isOne();
            });
  }

  private Optional<Chunk> foundMeanwhile(ImportJob job) {
    return QuarkusTransaction.requiringNew().call(() -> chunks.takeFirst(job));
  }

  /** A job whose chunks have an order or none; never ready, so that nobody works on it. */
  private ImportJob received(boolean... inOrder) {
    KeyedCall call = new KeyedCall("demo|test", UUID.randomUUID().toString(), new byte[] {1});
    ImportJob job = receiver.begin(call, SITE, new ImportOrder(FileFormat.NDJSON, false, "", null));
    for (int i = 0; i < inOrder.length; i++) {
      receiver.keep(job, i, List.of(new RawRecord(i + 1, bytes("{}"), null)), inOrder[i]);
    }
    return job;
  }

  private long people(String importId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(DISTINCT subject) FROM consent_event WHERE import = :id")
                .bind("id", importId)
                .mapTo(Long.class)
                .one());
  }

  @Test
  void callThatBrokeOffIsMadeAgain() {
    KeyedCall call = new KeyedCall("demo|test", UUID.randomUUID().toString(), new byte[] {1});
    ImportOrder order = new ImportOrder(FileFormat.NDJSON, false, "", null);
    ImportJob broken = receiver.begin(call, SITE, order);
    receiver.keep(broken, 0, List.of(new RawRecord(1, bytes("half"), null)), false);
    receiver.breakOff(broken);

    ImportJob again = receiver.begin(call, SITE, order);

    assertThat(again.id()).isEqualTo(broken.id());
    assertThat(again.counts().lines()).isZero();
    assertThat(again.upload()).isNotEqualTo(broken.upload());
  }

  private long events(String importId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM consent_event WHERE import = :id")
                .bind("id", importId)
                .mapTo(Long.class)
                .one());
  }

  private String done(String lines) {
    String id =
        send(UUID.randomUUID().toString(), bytes(lines)).statusCode(202).extract().path("id");
    background.turnSteadyWork();
    return id;
  }

  private static ValidatableResponse view(String id) {
    return asSite().get("/v1/imports/" + id).then().statusCode(200);
  }

  private static ValidatableResponse send(String key, byte[] file) {
    return asSite()
        .header("Idempotency-Key", key)
        .contentType(NDJSON)
        .body(file)
        .post("/v1/imports")
        .then();
  }

  private static ValidatableResponse send(String type, byte[] file, String mapping) {
    return asSite()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(type)
        .queryParam("mapping", mapping)
        .body(file)
        .post("/v1/imports")
        .then();
  }

  private static String export() {
    return asSite().post("/v1/exports").then().statusCode(200).extract().asString();
  }

  private static String subject(String user) {
    return asSite()
        .body("{\"externalId\":\"" + user + "\"}")
        .post("/v1/subjects/resolve")
        .then()
        .extract()
        .path("id");
  }

  private static String line(String user, String purpose, String type, String at, String more) {
    return "{\"externalId\":\"%s\",\"purpose\":\"%s\",\"type\":\"%s\",\"at\":\"%s\"%s}"
        .formatted(user, purpose, type, at, more);
  }

  private static byte[] bytes(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static void add(ByteArrayOutputStream file, String line) {
    file.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
