package io.shouyue.retention.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.digest.DigestJob;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group robot as the desk sets it, tries it and is told by it. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class RobotApiTest {

  private static final String SIGNED = "made-up signing words";
  private static final String DINGTALK = "/v1/desk-robots/DINGTALK";

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject DigestJob digest;
  @Inject RobotDriver driver;
  @Inject Jdbi jdbi;

  private FakeVendor vendor;

  @BeforeEach
  void start() throws IOException {
    vendor = new FakeVendor(SIGNED);
    clock.reset(); // Friday, 20 November 2026, 10:00 in Beijing
    FakePeers.get().reset();
    Api.registerSites();
    jdbi.useHandle(h -> h.execute("DELETE FROM desk_digest"));
    jdbi.useHandle(h -> h.execute("DELETE FROM desk_robot"));
  }

  @AfterEach
  void stop() {
    vendor.close();
    jdbi.useHandle(h -> h.execute("DELETE FROM desk_robot"));
  }

  @Test
  void testMessageArrivesSignedAndTheAddressIsNeverToldAgain() {
    set(SIGNED).statusCode(204);

    Api.as(Api.DPO).post(DINGTALK + "/test").then().body("outcome", equalTo("DELIVERED"));

    assertThat(vendor.taken()).singleElement().asString().contains("测试");
    Api.get(Api.DPO, "/v1/desk-robots")
        .body("items[0].signed", equalTo(true))
        .body("items[0].deliveredAt", notNullValue())
        .body("items[0].addressEnd", equalTo("e-up"))
        .body("toString()", not(containsString("access_token")))
        .body("toString()", not(containsString(SIGNED)));
  }

  @Test
  void wrongSecretIsShownAsRefused() {
    set("another secret").statusCode(204);

    Api.as(Api.DPO).post(DINGTALK + "/test").then().body("outcome", equalTo("REFUSED"));

    assertThat(vendor.taken()).isEmpty();
    Api.get(Api.DPO, "/v1/desk-robots").body("items[0].problem", equalTo("REFUSED"));
  }

  @Test
  void digestNamesNumberDayAndLinkAndNobody() {
    set(SIGNED).statusCode(204);
    ExtractableResponse<Response> letter = longOverdue();

    digest.run();
    background.settle();

    assertThat(vendor.taken())
        .singleElement()
        .asString()
        .contains(letter.<String>path("number") + " · 2025-")
        .contains("http://localhost:8080/desk/requests/" + letter.path("id"))
        .doesNotContain(letter.<String>path("subject"), "words of the letter");
  }

  @Test
  void unansweredMessageIsTriedAgainAndArrivesOnce() {
    set(SIGNED).statusCode(204);
    vendor.answers(503);
    digest.run();
    background.settle();
    assertThat(vendor.taken()).isEmpty();

    vendor.answers(200);
    jdbi.useHandle(h -> h.execute("UPDATE outbox_message SET not_before = created_at"));
    background.settle();

    assertThat(vendor.taken()).hasSize(1);
  }

  @Test
  void whatStaysRefusedIsGivenUpAndShown() throws IOException {
    set("another secret").statusCode(204);
    RobotOrder order = new RobotOrder("demo", RobotKind.DINGTALK, "made up");

    assertThatThrownBy(() -> driver.handle(order, attempt(RobotDriver.REFUSED_TRIES - 1)))
        .isInstanceOf(IOException.class);
    Api.get(Api.DPO, "/v1/desk-robots").body("items[0].problem", equalTo(null));
    driver.handle(order, attempt(RobotDriver.REFUSED_TRIES));

    Api.get(Api.DPO, "/v1/desk-robots").body("items[0].problem", equalTo("REFUSED"));
  }

  @Test
  void onlyTheVendorsOwnHostsAreCalled() {
    for (String address :
        new String[] {
          "https://elsewhere.invalid/robot",
          "http://169.254.169.254/latest",
          "http://localhost@elsewhere.invalid/",
          "file:///etc/passwd"
        }) {
      put("DINGTALK", "{\"address\": \"%s\"}".formatted(address))
          .statusCode(422)
          .body("code", equalTo("host-not-allowed"));
    }
    put("WECOM", "{\"address\": \"http://localhost/x\", \"secret\": \"s\"}")
        .statusCode(422)
        .body("violations[0].field", equalTo("secret"));
  }

  @Test
  void removedRobotGetsNothingMore() {
    set(SIGNED).statusCode(204);
    Api.as(Api.DPO).delete(DINGTALK).then().statusCode(204);

    digest.run();
    background.settle();

    assertThat(vendor.taken()).isEmpty();
    Api.get(Api.DPO, "/v1/desk-robots").body("items", empty());
    Api.as(Api.DPO).delete(DINGTALK).then().statusCode(404);
  }

  private static ExtractableResponse<Response> longOverdue() {
    return Api.file(
            Api.AGENT,
            """
            {"type": "EXPLANATION", "subject": {"id": "%s"}, "details": "words of the letter",
             "receivedAt": "2025-03-03T02:00:00Z"}
            """
                .formatted(SubjectId.fresh().value()))
        .then()
        .statusCode(201)
        .extract();
  }

  private static OutboxMessage attempt(int number) {
    return new OutboxMessage(1, "robot", number);
  }

  private ValidatableResponse set(String secret) {
    return put(
        "DINGTALK",
        "{\"address\": \"%s\", \"secret\": \"%s\"}".formatted(vendor.address(), secret));
  }

  private static ValidatableResponse put(String kind, String body) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body(body)
        .put("/v1/desk-robots/" + kind)
        .then();
  }
}
