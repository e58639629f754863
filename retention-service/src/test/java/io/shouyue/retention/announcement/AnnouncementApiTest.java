package io.shouyue.retention.announcement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class AnnouncementApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
  }

  @Test
  void aDraftIsSeenByNobodyAndWhatIsPublishedByEverybodyInTheirLanguage() {
    String id = draft("\"endsOn\": null").statusCode(201).extract().path("id");
    everybody().body("items.id", not(hasItem(id)));

    act(id, "publish").statusCode(200).body("moves", equalTo(List.of("end")));

    everybody().body("items.find { it.id == '%s' }.title".formatted(id), equalTo("Upkeep"));
    given()
        .header("Accept-Language", "zh-CN")
        .get("/public/demo/announcements")
        .then()
        .body("items.find { it.id == '%s' }.title".formatted(id), equalTo("维护"));
  }

  @Test
  void whatHasRunOutIsNotShownAnyMore() {
    String id = draft("\"endsOn\": \"2026-11-21\"").extract().path("id");
    act(id, "publish");
    clock.advance(Duration.ofDays(1));
    everybody().body("items.id", hasItem(id));

    clock.advance(Duration.ofDays(1));

    everybody().body("items.id", not(hasItem(id)));
  }

  @Test
  void whatIsPublishedIsNotChanged() {
    String id = draft("\"endsOn\": null").extract().path("id");
    act(id, "publish");

    Api.as(Api.DPO)
        .contentType("application/json")
        .body(body("\"endsOn\": null"))
        .put("/v1/announcements/" + id)
        .then()
        .statusCode(409);
    act(id, "publish").statusCode(409);
  }

  @Test
  void byMessageEverybodyKnownGetsItOnce() {
    SubjectId person = SubjectId.fresh();
    Api.filed(person, "DELETION");
    String id = draft("\"byMessage\": true").extract().path("id");
    act(id, "publish");

    background.turnSteadyWork();
    background.settle();
    background.turnSteadyWork();
    background.settle();

    Api.get(Tokens.subject("demo", person.value()), "/v1/messages?limit=200")
        .body("items.findAll { it.about == '%s' }".formatted(id), hasSize(1));
  }

  private static ValidatableResponse draft(String more) {
    return Api.as(Api.AGENT)
        .contentType("application/json")
        .body(body(more))
        .post("/v1/announcements")
        .then();
  }

  private static String body(String more) {
    return """
    {"kind": "SERVICE", "title": {"zh": "维护", "en": "Upkeep"},
     "text": {"zh": "今晚维护。", "en": "Tonight."}, %s}
    """
        .formatted(more);
  }

  private static ValidatableResponse act(String id, String move) {
    return Api.as(Api.DPO).post("/v1/announcements/" + id + "/" + move).then();
  }

  private static ValidatableResponse everybody() {
    return given().header("Accept-Language", "en").get("/public/demo/announcements").then();
  }
}
