package io.shouyue.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.web.idempotency.Claim;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class PlatformApiTest {
  @Inject Background background;
  @Inject TestLegalClock clock;
  @Inject Timers timers;
  @Inject Outbox outbox;
  @Inject Messages messages;
  @Inject DataKeys keys;
  @Inject Idempotency idempotency;
  @Inject SampleTask task;
  @Inject Jdbi jdbi;

  @BeforeEach
  void forget() {
    background.settle();
    clock.reset();
    SampleHandler.DELIVERED.clear();
    SampleBatchHandler.PARCELS.clear();
    SampleTask.RUNS.clear();
  }

  @Test
  void aRepeatGetsTheSameAnswerAndTheWorkIsDoneOnce() {
    String key = UUID.randomUUID().toString();

    int first = create(key, "once").then().statusCode(200).extract().path("run");
    int second = create(key, "once").then().statusCode(200).extract().path("run");

    assertThat(second).isEqualTo(first);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    String key = UUID.randomUUID().toString();
    create(key, "one").then().statusCode(200);

    create(key, "two").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void whatWasAnsweredInTheMomentOfTheLookIsNotAnsweredOver() {
    KeyedCall call = new KeyedCall("somebody", UUID.randomUUID().toString(), new byte[] {1});

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          assertThat(known(call)).isInstanceOf(Claim.Free.class);
                          QuarkusTransaction.requiringNew()
                              .run(() -> idempotency.answered(Map.of(call, "theirs")));
                          idempotency.answered(Map.of(call, "ours"));
                        }))
        .isInstanceOf(DomainException.class);

    Claim<String> kept = QuarkusTransaction.requiringNew().call(() -> known(call));
    assertThat(kept).isEqualTo(new Claim.Answered<>("theirs"));
  }

  private Claim<String> known(KeyedCall call) {
    return idempotency.claim(List.of(call), String.class).get(call);
  }

  @Test
  void twoWhoMakeAKeyAtOnceGetTheSame() {
    String owner = SubjectId.fresh().value();
    List<CompletableFuture<byte[]>> other = new ArrayList<>();

    byte[] mine =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  byte[] sealed = sealFor(owner);
                  other.add(CompletableFuture.supplyAsync(() -> sealFor(owner)));
                  return sealed;
                });

    assertThat(open(owner, mine)).isEqualTo("text");
    assertThat(open(owner, other.getFirst().join())).isEqualTo("text");
  }

  private byte[] sealFor(String owner) {
    return keys.seal(
        "demo", owner, RetentionClass.ACCOUNT, "test", "text".getBytes(StandardCharsets.UTF_8));
  }

  private String open(String owner, byte[] sealed) {
    return new String(
        keys.open("demo", owner, RetentionClass.ACCOUNT, "test", sealed), StandardCharsets.UTF_8);
  }

  @Test
  void aCallThatFailedMayBeRepeated() {
    String key = UUID.randomUUID().toString();
    create(key, "fail").then().statusCode(409);

    create(key, "fail").then().statusCode(409).body("code", equalTo("conflict"));
  }

  @Test
  void withoutAKeyACreatingCallIsRefused() {
    as(Tokens.site("demo"))
        .contentType("application/json")
        .body("{\"text\":\"x\"}")
        .post("/v1/samples")
        .then()
        .statusCode(428)
        .body("code", equalTo("idempotency-key-missing"));
  }

  @Test
  void problemsSpeakTheCallersLanguageAndNameTheField() {
    as(Tokens.site("demo"))
        .header("Accept-Language", "en")
        .header("Idempotency-Key", "k")
        .contentType("application/json")
        .body("{\"text\":\"\"}")
        .post("/v1/samples")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("title", equalTo("Some fields are not valid"))
        .body("violations[0].field", equalTo("text"))
        .body("violations[0].code", equalTo("not-blank"));
    given().get("/v1/samples/refused").then().body("title", equalTo("请求内容未通过校验"));
  }

  @Test
  void unknownFieldsAndBrokenJsonAreMalformed() {
    for (String body : List.of("{\"text\":\"x\",\"more\":1}", "{", "[]", "\"x\"")) {
      as(Tokens.site("demo"))
          .header("Idempotency-Key", "k")
          .contentType("application/json")
          .body(body)
          .post("/v1/samples")
          .then()
          .statusCode(400)
          .body("code", equalTo("malformed"));
    }
  }

  @Test
  void whatACallerCallsAFieldIsNotRepeatedUnlessItLooksLikeOne() {
    as(Tokens.site("demo"))
        .header("Idempotency-Key", "k")
        .contentType("application/json")
        .body("{\"text\":\"x\",\"慕容听雪\":1}")
        .post("/v1/samples")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("?"));
  }

  @Test
  void nothingInternalLeaks() {
    given()
        .get("/v1/samples/broken")
        .then()
        .statusCode(500)
        .body("code", equalTo("internal"))
        .body(not(containsString("secret")));
  }

  @Test
  void whatIsNotAnnotatedIsClosed() {
    as(Tokens.staff(List.of("demo"), "dpo")).get("/v1/samples/forgotten").then().statusCode(403);
  }

  @Test
  void staffOfSeveralSitesNameOneOfTheirs() {
    Tokens both = Tokens.staff(List.of("demo", "other"), "dpo");

    as(both).get("/v1/samples/mine").then().statusCode(400);
    as(both)
        .header("Shouyue-Site", "other")
        .get("/v1/samples/mine")
        .then()
        .statusCode(200)
        .body("site", equalTo("other"));
    as(both).header("Shouyue-Site", "third").get("/v1/samples/mine").then().statusCode(403);
    as(Tokens.staff(List.of("demo"), "dpo"))
        .get("/v1/samples/mine")
        .then()
        .body("site", equalTo("demo"));
  }

  static List<AuthMatrix.Refusal> refusals() {
    String subject = "sub_00000000000000000000000000";
    return AuthMatrix.refusals(
        List.of(
            Operation.of("POST", "/v1/samples", "{\"text\":\"x\"}", TokenKind.SITE),
            Operation.of("GET", "/v1/samples/mine", null, TokenKind.SUBJECT, TokenKind.DPO)),
        subject);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(AuthMatrix.Refusal refusal) throws Exception {
    refusal.check();
  }

  @Test
  void outboxMessagesComeInOrder() {
    int first = create(UUID.randomUUID().toString(), "a").then().extract().path("run");
    int second = create(UUID.randomUUID().toString(), "b").then().extract().path("run");

    background.drainOutbox();

    assertThat(SampleHandler.DELIVERED)
        .containsExactly(String.valueOf(first), String.valueOf(second));
  }

  @Test
  void aMessageThatFailsHoldsBackThoseBehindIt() {
    create(UUID.randomUUID().toString(), "a").then().statusCode(200);
    create(UUID.randomUUID().toString(), "b").then().statusCode(200);
    SampleHandler.failing = true;

    background.drainOutbox();

    assertThat(attempts()).containsExactly(1, 0);
    SampleHandler.failing = false;
  }

  @Test
  void keysThatFailHoldBackNoOtherHoweverManyTheyAre() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < 100; i++) {
                outbox.append("sample", "failing-" + i, act(SampleHandler.POISON));
              }
              outbox.append("sample", "sound", act("reached"));
            });

    background.drainOutbox();

    assertThat(SampleHandler.DELIVERED).containsExactly("reached");
    assertThat(attempts()).hasSize(100).doesNotContain(0);
  }

  @Test
  void messagesOfATopicThatTakesSeveralComeTogether() {
    appendTogether("one", "two", "three");

    background.drainOutbox();

    assertThat(SampleBatchHandler.PARCELS).containsExactly(List.of("one", "two", "three"));
    assertThat(attempts()).isEmpty();
  }

  @Test
  void amongMessagesThatCameTogetherOneThatFailsHoldsBackNoOtherForLong() {
    appendTogether("one", SampleHandler.POISON, "three");
    background.drainOutbox();
    assertThat(SampleBatchHandler.PARCELS).isEmpty();
    assertThat(attempts()).containsExactly(1, 1, 1);

    makeEverythingDue();
    background.drainOutbox();

    assertThat(SampleBatchHandler.PARCELS)
        .containsExactlyInAnyOrder(List.of("one"), List.of("three"));
    assertThat(attempts()).containsExactly(2);
  }

  @Test
  void messagesOfOneKeyNeverComeTogether() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              outbox.append(SampleBatchHandler.TOPIC, "same", act("first"));
              outbox.append(SampleBatchHandler.TOPIC, "same", act("second"));
            });

    background.drainOutbox();

    assertThat(SampleBatchHandler.PARCELS).containsExactly(List.of("first"), List.of("second"));
  }

  @Test
  void messageForThePrivacyCentreArrivesOnceAndWaitsSealed() {
    SubjectId person = SubjectId.fresh();
    QuarkusTransaction.requiringNew()
        .run(() -> messages.send("demo", person, new InApp("SYSTEM", "News", "of you", null)));
    assertThat(waiting()).singleElement().asString().doesNotContain("of you");

    background.drainOutbox();

    assertThat(FakeInbox.STORED)
        .filteredOn(stored -> stored.subject().equals(person.value()))
        .singleElement()
        .satisfies(stored -> assertThat(stored.text()).isEqualTo("of you"))
        .satisfies(stored -> assertThat(stored.at()).isEqualTo(clock.now()));
  }

  @Test
  void keysAreDestroyedTogetherAndThoseThatWereLiveAreTold() {
    KeyRef live = new KeyRef("demo", SubjectId.fresh().value(), RetentionClass.ACCOUNT);
    KeyRef never = new KeyRef("demo", SubjectId.fresh().value(), RetentionClass.ACCOUNT);
    QuarkusTransaction.requiringNew().run(() -> keys.unlockOrMake(List.of(live)).close());

    Set<KeyRef> told =
        QuarkusTransaction.requiringNew().call(() -> keys.destroy(List.of(live, never)));

    assertThat(told).containsExactly(live);
    assertThat(keys.exists(live.site(), live.owner(), live.retention())).isFalse();
    assertThat(QuarkusTransaction.requiringNew().call(() -> keys.destroy(told))).isEmpty();
  }

  @Test
  void messageToSomebodyErasedMeanwhileIsNeverSent() {
    SubjectId person = SubjectId.fresh();
    QuarkusTransaction.requiringNew()
        .run(() -> messages.send("demo", person, new InApp("SYSTEM", "News", "of you", null)));
    QuarkusTransaction.requiringNew()
        .run(() -> keys.destroy("demo", person.value(), RetentionClass.ACCOUNT));

    background.drainOutbox();

    assertThat(waiting()).isEmpty();
    assertThat(FakeInbox.STORED).noneMatch(stored -> stored.subject().equals(person.value()));
  }

  @Test
  void whatStaffReadIsInTheTrailAndWhatOthersReadIsNot() {
    as(Tokens.subject("demo", SubjectId.fresh().value()))
        .get("/v1/samples/mine")
        .then()
        .statusCode(200);
    assertThat(waiting()).noneMatch(payload -> payload.contains("staff.read"));

    as(Tokens.staff(List.of("demo"), "dpo").as("officer"))
        .get("/v1/samples/mine?of=1")
        .then()
        .statusCode(200);

    assertThat(waiting())
        .filteredOn(payload -> payload.contains("staff.read"))
        .singleElement()
        .asString()
        .contains("\"object\":\"/v1/samples/mine\"", "officer", "\"site\":\"demo\"");
  }

  @Test
  void timersRingWhenTheLegalClockPassesThem() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                timers.schedule(
                    task,
                    "one",
                    new SampleTask.Data("hold"),
                    clock.now().plus(Duration.ofDays(365))));

    background.settle();
    assertThat(SampleTask.RUNS).isEmpty();

    clock.advance(Duration.ofDays(365));
    background.settle();
    assertThat(SampleTask.RUNS).containsExactly("hold at 2027-11-20T02:00:00Z");
  }

  @Test
  void oneTimerThatTwoSetAtOnceRingsOnceAndBothGoOn() {
    AtomicReference<CompletableFuture<Void>> other = new AtomicReference<>();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              setTimer("mine");
              CompletableFuture<Void> theirs = CompletableFuture.runAsync(this::setTimerAndGoOn);
              other.set(theirs);
              while (!somebodyWaits() && !theirs.isDone()) {
                Thread.onSpinWait();
              }
            });
    other.get().join();

    background.settle();

    assertThat(SampleTask.RUNS).containsExactly("mine at 2026-11-20T02:00:00Z");
    assertThat(SampleHandler.DELIVERED).containsExactly("gone on");
  }

  private void setTimer(String data) {
    timers.schedule(task, "shared", new SampleTask.Data(data), clock.now());
  }

  private void setTimerAndGoOn() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              setTimer("theirs");
              outbox.append("sample", "other", act("gone on"));
            });
  }

  private boolean somebodyWaits() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                .mapTo(boolean.class)
                .one());
  }

  private void appendTogether(String... objects) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (String object : objects) {
                outbox.append(SampleBatchHandler.TOPIC, "of " + object, act(object));
              }
            });
  }

  private void makeEverythingDue() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                jdbi.useHandle(
                    h -> h.execute("UPDATE outbox_message SET not_before = '2000-01-01'")));
  }

  private static AuditAct act(String object) {
    return new AuditAct("demo", "a", "SITE", "sampled", object, null, null);
  }

  private List<String> waiting() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT payload FROM outbox_message").mapTo(String.class).list());
  }

  private List<Integer> attempts() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT attempts FROM outbox_message ORDER BY id")
                .mapTo(Integer.class)
                .list());
  }

  private static Response create(String key, String text) {
    return as(Tokens.site("demo"))
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body("{\"text\":\"" + text + "\"}")
        .post("/v1/samples");
  }

  private static RequestSpecification as(Tokens token) {
    return given().header("Authorization", "Bearer " + token.sign());
  }
}
