package io.shouyue.retention.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class InboxApiTest {

  private static final String NEWS =
      """
      {"messages": [{"id": "%s", "site": "demo", "subject": "%s", "at": "2026-11-20T02:00:00Z",
        "sender": "SERVICE", "title": "Your identity", "text": "was verified"}]}
      """;

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Jdbi jdbi;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
  }

  @Test
  void everyStepOfARequestIsToldInThePrivacyCentre() {
    String request = Api.filed(person, "ACCESS");
    clock.advance(Duration.ofHours(1));
    Api.move(Api.AGENT, request, "grant", "{\"text\": \"Here it is.\"}").statusCode(200);
    background.settle();

    inbox()
        .body("unread", equalTo(2))
        .body("items.text[0]", startsWith("Here it is."))
        .body("items.text[1]", containsString("收到"))
        .body("items.sender", contains("STAFF", "SYSTEM"))
        .body("items.about", contains(request, request))
        .body("items.readAt", contains(nullValue(), nullValue()));
  }

  @Test
  void whatWasReadStaysRead() {
    Api.filed(person, "ACCESS");
    background.settle();
    String message = inbox().extract().path("items[0].id");

    read(self, message).statusCode(200).body("readAt", equalTo("2026-11-20T02:00:00Z"));
    clock.advance(Duration.ofDays(1));
    read(self, message).body("readAt", equalTo("2026-11-20T02:00:00Z"));

    inbox().body("unread", equalTo(0)).body("items[0].readAt", notNullValue());
  }

  @Test
  void nobodyReadsAnothersInbox() {
    Api.filed(person, "ACCESS");
    background.settle();
    String message = inbox().extract().path("items[0].id");
    Tokens other = Tokens.subject("demo", SubjectId.fresh().value());

    read(other, message).statusCode(404);

    Api.get(other, "/v1/messages").statusCode(200).body("items", hasSize(0));
    inbox().body("unread", equalTo(1));
  }

  @Test
  void notesOfStaffAreNoMessages() {
    String request = Api.filed(person, "ACCESS");
    Api.move(Api.AGENT, request, "messages", "{\"text\": \"odd\", \"internal\": true}");
    background.settle();

    inbox().body("items", hasSize(1));
  }

  @Test
  void nothingStandsInClear() {
    Api.filed(person, "ACCESS");
    background.settle();

    List<byte[]> sealed =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT text_sealed FROM inbox_message WHERE subject_id = :subject")
                    .bind("subject", person.value())
                    .mapTo(byte[].class)
                    .list());

    assertThat(sealed).singleElement().asString().doesNotContain("收到");
  }

  @Test
  void theNewestComesFirstOverAllPages() {
    for (int i = 0; i < 3; i++) {
      Api.filed(person, "ACCESS");
      clock.advance(Duration.ofHours(1));
    }
    background.settle();

    var first = Api.get(self, "/v1/messages?limit=2").statusCode(200).extract();
    var second = Api.get(self, "/v1/messages?limit=2&cursor=" + first.path("nextCursor")).extract();

    assertThat(first.<List<String>>path("items.at"))
        .containsExactly("2026-11-20T04:00:00Z", "2026-11-20T03:00:00Z");
    assertThat(second.<List<String>>path("items.at")).containsExactly("2026-11-20T02:00:00Z");
    assertThat(second.<Object>path("nextCursor")).isNull();
  }

  @Test
  void otherServicesMessagesArriveOnce() {
    String batch = NEWS.formatted(Ids.random(IdKind.MESSAGE), person.value());

    deliver(batch);
    deliver(batch);

    inbox()
        .body("items.title", contains("Your identity"))
        .body("items.about", contains(nullValue()));
  }

  @Test
  void inboxGoesWithTheAccountAndTakesNothingMore() {
    String request = Api.filed(person, "CANCELLATION");
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200);
    background.settle();

    assertThat(stored()).isZero();
    deliver(NEWS.formatted(Ids.random(IdKind.MESSAGE), person.value()));
    assertThat(stored()).isZero();
  }

  private ValidatableResponse inbox() {
    return Api.get(self, "/v1/messages").statusCode(200);
  }

  private static ValidatableResponse read(Tokens who, String message) {
    return Api.as(who).post("/v1/messages/" + message + "/read").then();
  }

  private static void deliver(String batch) {
    Api.as(Api.SERVICE)
        .contentType("application/json")
        .body(batch)
        .post("/v1/messages/batch")
        .then()
        .statusCode(204);
  }

  private int stored() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM inbox_message WHERE subject_id = :subject")
                .bind("subject", person.value())
                .mapTo(int.class)
                .one());
  }
}
