package io.shouyue.consent.subscription;

import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static io.shouyue.consent.DemoSite.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.subscription.Receiver.Received;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class WebhookApiTest {
  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject WebhookSender sender;
  @Inject WebhookFanOut fanOut;
  @Inject Webhooks webhooks;
  @Inject WebhookPurgeJob purge;
  @Inject Jdbi jdbi;

  private final Receiver receiver = new Receiver();
  private String endpoint;
  private String secret;

  @BeforeEach
  void listen() {
    clock.reset();
    DemoSite.prepare();
    forgetEverything();
    var made = make(receiver.url(), "").statusCode(201).extract();
    endpoint = made.path("id");
    secret = made.path("secret");
  }

  @AfterEach
  void stop() {
    forgetEverything();
    receiver.close();
  }

  @Test
  void siteIsToldInOrderAndCanCheckTheSignature() {
    String subject = signUp(newUser(), "marketing GIVEN m");
    state(subject, "CANCELLED", "a").statusCode(200);

    deliver();

    assertThat(receiver.types())
        .containsExactly("consent.given", "consent.withdrawn", "account.cancelled");
    for (Received one : receiver.received()) {
      assertThatCode(() -> new Webhook(secret).verify(one.body(), one.headers()))
          .doesNotThrowAnyException();
      assertThat(one.subject()).isEqualTo(subject);
    }
  }

  @Test
  void laterEventsOfASubjectWaitForTheFirst() {
    receiver.answers(500);
    String subject = signUp(newUser(), "marketing GIVEN m");
    state(subject, "CANCELLED", "a").statusCode(200);

    deliver();
    assertThat(receiver.types()).containsExactly("consent.given");

    receiver.answers(204);
    letTimePass();
    assertThat(receiver.types())
        .containsExactly(
            "consent.given", "consent.given", "consent.withdrawn", "account.cancelled");
    assertThat(receiver.received().get(0).id()).isEqualTo(receiver.received().get(1).id());
  }

  @Test
  void eventsOfOthersDoNotWait() {
    receiver.answers(500);
    signUp(newUser(), "marketing GIVEN m");
    deliver();
    receiver.answers(204);
    receiver.forget();

    String other = signUp(newUser(), "marketing GIVEN m");
    deliver();

    assertThat(receiver.received()).extracting(Received::subject).containsExactly(other);
  }

  @Test
  void endpointThatSaysItIsGoneIsDisabled() {
    receiver.answers(410);
    signUp(newUser(), "marketing GIVEN m");

    deliver();

    asSite()
        .get("/v1/webhook-endpoints/" + endpoint)
        .then()
        .body("state", equalTo("DISABLED"))
        .body("disabledReason", equalTo("gone"))
        .body("disabledAt", notNullValue())
        .body("secret", nullValue());
    receiver.forget();
    signUp(newUser(), "marketing GIVEN m");
    deliver();
    assertThat(receiver.received()).isEmpty();
  }

  @Test
  void whatAGoneEndpointMissedCanBeToldOnceItIsEnabled() {
    receiver.answers(410);
    signUp(newUser(), "marketing GIVEN m");
    deliver();
    String event = receiver.received().getFirst().id();
    receiver.answers(204);
    receiver.forget();

    redeliver(event, "{\"endpoint\":\"" + endpoint + "\"}")
        .statusCode(409)
        .body("code", equalTo("endpoint-disabled"));
    asSite().post("/v1/webhook-endpoints/" + endpoint + "/enable").then().statusCode(200);
    redeliver(event, "{}").statusCode(202);
    sender.sendDue();

    assertThat(receiver.received()).extracting(Received::id).containsExactly(event);
  }

  @Test
  void whatWaitsForAnEndpointSwitchedOffByHandIsSentWhenItIsOnAgain() {
    signUp(newUser(), "marketing GIVEN m");
    background.drainOutbox();
    asSite().post("/v1/webhook-endpoints/" + endpoint + "/disable").then().statusCode(200);

    sender.sendDue();
    assertThat(receiver.received()).isEmpty();

    asSite().post("/v1/webhook-endpoints/" + endpoint + "/enable").then().statusCode(200);
    sender.sendDue();
    assertThat(receiver.types()).containsExactly("consent.given");
  }

  @Test
  void bothSecretsSignUntilTheOverlapIsOver() {
    String fresh = rotate("{}").statusCode(200).extract().path("secret");
    signUp(newUser(), "marketing GIVEN m");

    deliver();

    Received one = receiver.received().getFirst();
    for (String live : List.of(secret, fresh)) {
      assertThatCode(() -> new Webhook(live).verify(one.body(), one.headers()))
          .doesNotThrowAnyException();
    }
    assertThat(fresh).isNotEqualTo(secret);
  }

  @Test
  void oldSecretSignsNoMoreWithoutAnOverlap() {
    String fresh = rotate("{\"overlapHours\":0}").statusCode(200).extract().path("secret");
    signUp(newUser(), "marketing GIVEN m");

    deliver();

    Received one = receiver.received().getFirst();
    assertThatCode(() -> new Webhook(fresh).verify(one.body(), one.headers()))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new Webhook(secret).verify(one.body(), one.headers()))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void secretIsToldOnceAndOverlapIsBounded() {
    rotate("{\"overlapHours\":169}").statusCode(422);
    rotate("{\"overlapHours\":-1}").statusCode(422);

    asSite()
        .get("/v1/webhook-endpoints")
        .then()
        .body("items.find { it.id == '" + endpoint + "' }.secret", nullValue());
  }

  @Test
  void retryAfterLeavesTheWholeEndpointAlone() {
    receiver.answers(503, "Retry-After", "7200");
    signUp(newUser(), "marketing GIVEN m");
    deliver();
    receiver.answers(204);
    receiver.forget();

    signUp(newUser(), "marketing GIVEN m");
    deliver();

    assertThat(receiver.received()).isEmpty();
    assertThat(secondsUntil("SELECT not_before FROM webhook_delivery ORDER BY id LIMIT 1"))
        .isBetween(7_100L, 7_300L);
    assertThat(secondsUntil("SELECT paused_until FROM webhook_endpoint WHERE state = 'ACTIVE'"))
        .isBetween(7_100L, 7_300L);
  }

  @Test
  void redirectIsAFailureAndIsNotFollowed() {
    try (Receiver elsewhere = new Receiver()) {
      receiver.answers(302, "Location", elsewhere.url());
      signUp(newUser(), "marketing GIVEN m");

      deliver();

      assertThat(elsewhere.received()).isEmpty();
      events("").body("items[0].deliveries[0].state", equalTo("PENDING"));
    }
  }

  @Test
  void tenFailuresOverDaysAreGivenUpAndLaterEventsGoOn() {
    receiver.answers(500);
    String subject = signUp(newUser(), "marketing GIVEN m");
    deliver();
    for (int i = 0; i < 9; i++) {
      letTimePass();
    }
    assertThat(receiver.received()).hasSize(10);
    events("?state=GIVEN_UP").body("items", hasSize(1));

    receiver.answers(204);
    receiver.forget();
    state(subject, "CANCELLED", "a").statusCode(200);
    deliver();

    assertThat(receiver.types()).containsExactly("consent.withdrawn", "account.cancelled");
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void slowEndpointHoldsUpNobodyElse() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    try (Receiver slow = new Receiver()) {
      slow.holds(release);
      make(slow.url(), "").statusCode(201);
      for (int i = 0; i < 6; i++) {
        signUp(newUser(), "marketing GIVEN m");
      }
      background.drainOutbox();

      Thread sending = Thread.ofVirtual().start(sender::sendDue);
      while (receiver.received().size() < 6) {
        Thread.onSpinWait();
      }

      assertThat(slow.received().size()).isBetween(1, 4);
      release.countDown();
      sending.join();
      assertThat(slow.received()).hasSize(6);
    }
  }

  @Test
  void changeThatIsRolledBackTellsNobody() {
    String subject = signUp(newUser());
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          webhooks.publish(
                              WebhookEvent.accountCancelled("demo", subject, clock.now()));
                          throw new IllegalStateException("undone");
                        }))
        .hasMessageContaining("undone");

    deliver();

    assertThat(receiver.received()).isEmpty();
    events("").body("items", hasSize(0));
  }

  @Test
  void eventHandledTwiceIsToldOnce() {
    WebhookEvent event =
        WebhookEvent.policyPublished(
            "demo", "privacy", 7, clock.now(), List.of("marketing"), 3, clock.now());
    OutboxMessage message = new OutboxMessage(1, "demo", 1);

    fanOut.handle(event, message);
    sender.sendDue();
    fanOut.handle(event, message);
    sender.sendDue();

    assertThat(receiver.received()).extracting(Received::id).containsExactly(event.id());
  }

  @Test
  void deliveryWhoseSenderDiedIsTriedAgainUnderTheSameId() {
    signUp(newUser(), "marketing GIVEN m");
    background.drainOutbox();
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE webhook_delivery SET attempts = 1, not_before = now() + interval '60 s'
                """));
    sender.sendDue();
    assertThat(receiver.received()).isEmpty();

    letTimePass();

    assertThat(receiver.types()).containsExactly("consent.given");
  }

  @Test
  void logSaysHowItWentAndKeepsNoBodies() {
    receiver.answers(500);
    signUp(newUser(), "marketing GIVEN m");
    deliver();
    receiver.answers(204);
    letTimePass();
    String event = receiver.received().getFirst().id();

    asSite()
        .get("/v1/events/" + event)
        .then()
        .statusCode(200)
        .body("type", equalTo("consent.given"))
        .body("body.type", equalTo("consent.given"))
        .body("deliveries[0].endpoint", equalTo(endpoint))
        .body("deliveries[0].state", equalTo("DELIVERED"))
        .body("deliveries[0].attempts", equalTo(2))
        .body("deliveries[0].log.outcome", contains("REFUSED", "DELIVERED"))
        .body("deliveries[0].log.status", contains(500, 204));
    asSite()
        .get("/v1/webhook-endpoints/" + endpoint + "/attempts?limit=1")
        .then()
        .body("items[0].outcome", equalTo("DELIVERED"))
        .body("items[0].event", equalTo(event))
        .body("nextCursor", notNullValue());
  }

  @Test
  void operatorSeesHowItWentButNotWithWhom() {
    signUp(newUser(), "marketing GIVEN m");
    deliver();

    as(Tokens.staff(List.of("demo"), "operator"))
        .get("/v1/events")
        .then()
        .body("items", hasSize(1))
        .body("items[0].deliveries[0].state", equalTo("DELIVERED"))
        .body("items[0].body", nullValue());
  }

  @Test
  void redeliveryReachesAnEndpointThatWasMadeLater() {
    signUp(newUser(), "marketing GIVEN m");
    deliver();
    String event = receiver.received().getFirst().id();
    try (Receiver later = new Receiver()) {
      String id = make(later.url(), "").statusCode(201).extract().path("id");

      redeliver(event, "{\"endpoint\":\"" + id + "\"}").statusCode(202);
      sender.sendDue();

      assertThat(later.received()).extracting(Received::id).containsExactly(event);
      assertThat(receiver.received()).hasSize(1);
    }
  }

  @Test
  void redeliveryOfWhatIsUnknownIsRefused() {
    redeliver("msg_00000000000000000000000000", "{}").statusCode(404);
    redeliver("nonsense", "{}").statusCode(404);
  }

  @Test
  void endpointCanBeTried() {
    asSite()
        .post("/v1/webhook-endpoints/" + endpoint + "/test")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("DELIVERED"))
        .body("status", equalTo(204));

    Received one = receiver.received().getFirst();
    assertThat(one.type()).isEqualTo("endpoint.test");
    assertThatCode(() -> new Webhook(secret).verify(one.body(), one.headers()))
        .doesNotThrowAnyException();
    receiver.close();
    asSite()
        .post("/v1/webhook-endpoints/" + endpoint + "/test")
        .then()
        .body("outcome", equalTo("NO_ANSWER"))
        .body("status", nullValue());
  }

  @Test
  void recipientHearsOfItsOwnPurposesAndOfEndsAlone() {
    String code = "courier_" + UUID.randomUUID().toString().substring(0, 8);
    DemoSite.purpose(
        code,
        "CONSENT",
        """
        "categories":["postal_address"],"recipients":[{"code":"parcel-co",
          "name":"Parcel Co","contact":"dpo@parcel.example",
          "purpose":{"zh":"派送","en":"Delivery"},"method":{"zh":"接口","en":"API"},
          "categories":["postal_address"]}],"separateConsent":"SHARE",
          "necessityAndImpact":{"zh":"派送","en":"Delivery"}
        """);
    String point = "p-" + code.replace('_', '-');
    DemoSite.collectionPoint(point, "privacy", code, "marketing");
    try (Receiver parcels = new Receiver()) {
      make(parcels.url(), ",\"recipient\":\"parcel-co\"").statusCode(201);
      String user = newUser();
      String notice = DemoSite.notice(point, user).then().extract().path("id");
      String subject =
          DemoSite.answer(notice, user, code + " GIVEN c", "marketing GIVEN m")
              .statusCode(201)
              .extract()
              .path("subject");
      asSubject(subject)
          .header("Idempotency-Key", "all-" + subject)
          .body("{\"channel\":\"web\",\"all\":true}")
          .post("/v1/withdrawals")
          .then()
          .statusCode(201);

      deliver();

      assertThat(parcels.types()).containsExactly("consent.withdrawn", "erasure.requested");
      for (Received one : parcels.received()) {
        var data = JsonPath.from(one.body());
        assertThat(data.getList("data.purposes")).isEqualTo(List.of(code));
        assertThat(data.getString("data.receipt")).isNull();
      }
      assertThat(receiver.types())
          .containsExactly("consent.given", "consent.withdrawn", "erasure.requested");
    }
  }

  @Test
  void recipientCannotAskForMore() {
    make(receiver.url(), ",\"recipient\":\"x\",\"events\":[\"consent.given\"]").statusCode(422);
    make(receiver.url(), ",\"events\":[\"endpoint.test\"]").statusCode(422);
  }

  @Test
  void erasedPersonIsForgottenHereButTheSiteHearsOfIt() {
    String subject = signUp(newUser(), "marketing GIVEN m");
    deliver();
    state(subject, "CANCELLED", "a").statusCode(200);
    deliver();

    state(subject, "ERASED", "b").statusCode(200).body("done", equalTo(true));
    deliver();

    assertThat(receiver.types().getLast()).isEqualTo("account.erased");
    events("?subject=" + subject).body("items.type", contains("account.erased"));
  }

  @Test
  void newsThatIsLateForAnErasedPersonIsNotKept() {
    String subject = signUp(newUser(), "marketing GIVEN m");
    state(subject, "CANCELLED", "a").statusCode(200);
    state(subject, "ERASED", "b").statusCode(200).body("done", equalTo(true));

    deliver();

    assertThat(receiver.types()).containsExactly("account.erased");
    state(subject, "ERASED", "b").statusCode(200).body("done", equalTo(true));
  }

  @Test
  void eventsAreForgottenAfterTheirTime() {
    signUp(newUser(), "marketing GIVEN m");
    deliver();
    jdbi.useHandle(
        h -> h.execute("UPDATE webhook_event SET recorded_at = now() - interval '31 days'"));

    purge.run();

    events("").body("items", hasSize(0));
    assertThat(count("webhook_delivery") + count("webhook_attempt")).isZero();
  }

  @Test
  void endpointMovesWithWhatIsOnItsWay() {
    signUp(newUser(), "marketing GIVEN m");
    background.drainOutbox();
    try (Receiver moved = new Receiver()) {
      asSite()
          .body("{\"url\":\"" + moved.url() + "\"}")
          .put("/v1/webhook-endpoints/" + endpoint)
          .then()
          .statusCode(200)
          .body("url", equalTo(moved.url()));

      sender.sendDue();

      assertThat(moved.types()).containsExactly("consent.given");
      assertThat(receiver.received()).isEmpty();
    }
  }

  @Test
  void refusedAddressesAreNotStored() {
    for (String url :
        List.of(
            "ftp://shop.example",
            "https://u:p@shop.example",
            "nonsense",
            "https://no-such-host.invalid")) {
      make(url, "").statusCode(422).body("code", equalTo("address-refused"));
    }
  }

  @Test
  void deletedEndpointIsForgotten() {
    asSite().delete("/v1/webhook-endpoints/" + endpoint).then().statusCode(204);
    asSite().delete("/v1/webhook-endpoints/" + endpoint).then().statusCode(404);

    asSite().get("/v1/webhook-endpoints").then().body("items", hasSize(0));
  }

  private ValidatableResponse make(String url, String more) {
    return asSite()
        .body("{\"url\":\"" + url + "\"" + more + "}")
        .post("/v1/webhook-endpoints")
        .then();
  }

  private ValidatableResponse rotate(String body) {
    return asSite().body(body).post("/v1/webhook-endpoints/" + endpoint + "/rotate-secret").then();
  }

  private static ValidatableResponse redeliver(String event, String body) {
    return asSite().body(body).post("/v1/events/" + event + "/redeliver").then();
  }

  private static ValidatableResponse events(String query) {
    return asSite().get("/v1/events" + query).then().statusCode(200);
  }

  private void forgetEverything() {
    for (String table : List.of("outbox_message", "webhook_event", "webhook_endpoint")) {
      jdbi.useHandle(h -> h.execute("DELETE FROM " + table));
    }
  }

  private void deliver() {
    background.drainOutbox();
    sender.sendDue();
  }

  private void letTimePass() {
    jdbi.useHandle(h -> h.execute("UPDATE webhook_delivery SET not_before = '2000-01-01'"));
    sender.sendDue();
  }

  private long secondsUntil(String sql) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT extract(epoch FROM (" + sql + ") - now())::bigint")
                .mapTo(Long.class)
                .one());
  }

  private long count(String table) {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
  }
}
