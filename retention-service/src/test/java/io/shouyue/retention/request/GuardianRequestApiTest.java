package io.shouyue.retention.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guardian asks for the child, as long as the guardianship is in force and no longer. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class GuardianRequestApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;

  private final SubjectId child = SubjectId.fresh();
  private final SubjectId guardian = SubjectId.fresh();
  private final Tokens asGuardian = Tokens.subject("demo", guardian.value());
  private final Tokens asChild = Tokens.subject("demo", child.value());

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    FakePeers.get().guards(guardian.value(), child.value());
    Api.registerSites();
    Api.manualReview(true);
    background.settle();
  }

  @Test
  void guardianshipInForceProvesAndTheRequestIsTheChilds() {
    fileForChild()
        .then()
        .statusCode(201)
        .body("subject", equalTo(child.value()))
        .body("relation", equalTo("GUARDIAN"))
        .body("verifiedBy", equalTo("GUARDIAN_SESSION"))
        .body("state", equalTo("IN_PROGRESS"));
  }

  @Test
  void nobodyElseFilesForTheChild() {
    Api.file(Tokens.subject("demo", SubjectId.fresh().value()), forChild()).then().statusCode(404);
    FakePeers.get().endGuardianship(child.value());

    fileForChild().then().statusCode(404);
  }

  @Test
  void nobodyFilesWhileTheGuardianshipCannotBeAsked() {
    FakePeers.get().failOn("/guardianships/of/" + child.value());

    fileForChild().then().statusCode(503);
  }

  @Test
  void guardianFollowsListsWritesAndWithdraws() {
    String request = fileForChild().then().statusCode(201).extract().path("id");

    Api.get(asGuardian, "/v1/requests?subject=" + child.value())
        .statusCode(200)
        .body("items.id", contains(request));
    Api.get(asGuardian, "/v1/requests").body("items", empty());
    Api.move(asGuardian, request, "messages", "{\"text\": \"one thing more\"}").statusCode(200);
    Api.get(asChild, "/v1/requests/" + request)
        .statusCode(200)
        .body("messages.text", hasItem("one thing more"));
    Api.move(asGuardian, request, "withdraw", "{}")
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
  }

  @Test
  void guardianshipThatEndedShowsNothingAndLettersGoToTheChild() {
    String request = fileForChild().then().statusCode(201).extract().path("id");
    background.settle();
    inbox(asGuardian).body("items.about", hasItem(request));
    inbox(asChild).body("items", empty());
    FakePeers.get().endGuardianship(child.value());

    Api.move(Api.AGENT, request, "messages", "{\"text\": \"meant for the child\"}").statusCode(200);

    background.settle();
    Api.get(asGuardian, "/v1/requests/" + request).statusCode(404);
    Api.get(asGuardian, "/v1/requests?subject=" + child.value()).statusCode(404);
    inbox(asGuardian).body("items.text", not(hasItem("meant for the child")));
    inbox(asChild).body("items.text", hasItem("meant for the child"));
  }

  private static ValidatableResponse inbox(Tokens who) {
    return Api.get(who, "/v1/messages").statusCode(200);
  }

  private Response fileForChild() {
    return Api.file(asGuardian, forChild());
  }

  private String forChild() {
    return "{\"type\": \"ACCESS\", \"details\": \"please\", \"subject\": {\"id\": \"%s\"}}"
        .formatted(child.value());
  }
}
