package io.shouyue.retention.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class StandingApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;

  private final SubjectId person = SubjectId.fresh();

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void agentNeedsAMandateThatCoversTheRequestAndIsInForce() {
    String request = filed("ACCESS", "AGENT");
    missing(request).body("violations.code", contains("mandate-missing"));
    put(request, "mandate", mandate("att_none", "ACCESS", "2026-12-31"))
        .statusCode(422)
        .body("violations[0].code", equalTo("no-such-file"));
    String paper = file(request);
    put(request, "mandate", mandate(paper, "COPY", "2026-12-31")).statusCode(200);
    missing(request).body("violations.code", contains("mandate-scope"));

    put(request, "mandate", mandate(paper, "ACCESS", "2026-11-25"))
        .statusCode(200)
        .body("missing", empty());
    clock.advance(Duration.ofDays(6));
    missing(request).body("violations.code", contains("mandate-expired"));

    put(request, "mandate", mandate(paper, "ACCESS", "2026-12-31")).statusCode(200);
    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200).body("state", equalTo("CLOSED"));
    fetched(request).then().statusCode(200);
  }

  @Test
  void nextOfKinNeedsPapersAndAnInterestOfTheirOwn() {
    String request = filed("NEXT_OF_KIN", "NEXT_OF_KIN");
    SubjectId deceased = SubjectId.fresh();
    missing(request).body("violations.code", contains("kinship-unchecked"));
    put(request, "kinship", kinship(deceased, "OBJECTION", null, true, false))
        .statusCode(422)
        .body("violations[0].code", equalTo("not-of-kin"));
    put(request, "kinship", kinship(deceased, "COPY", null, false, true))
        .statusCode(200)
        .body(
            "missing",
            containsInAnyOrder(
                "death-proof", "kinship-proof", "own-interest", "arranged-otherwise"));
    missing(request);

    put(request, "kinship", kinship(deceased, "COPY", file(request), true, false))
        .statusCode(200)
        .body("missing", empty());
    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200).body("state", equalTo("EXECUTING"));

    fetched(request).then().statusCode(200).contentType("application/zip");
    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
  }

  @Test
  void whoAsksForThemselvesNeedsNone() {
    String request = filed("ACCESS", "SELF");

    put(request, "mandate", mandate(file(request), "ACCESS", "2026-12-31")).statusCode(409);
    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200);
  }

  private String filed(String type, String relation) {
    return Api.file(
            Api.AGENT,
            """
            {"type": "%s", "relation": "%s", "subject": {"id": "%s"}, "details": "please",
             "proof": {"method": "DESK_CHECK", "authTime": "2026-11-20T01:00:00Z"}}
            """
                .formatted(type, relation, person))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse missing(String request) {
    return Api.move(Api.AGENT, request, "grant", "{}")
        .statusCode(409)
        .body("code", equalTo("standing-unproven"));
  }

  private static ValidatableResponse put(String request, String what, String body) {
    return Api.as(Api.AGENT)
        .contentType("application/json")
        .body(body)
        .put("/v1/requests/" + request + "/" + what)
        .then();
  }

  private static String mandate(String document, String scope, String until) {
    return """
        {"document": "%s", "scope": ["%s"], "validUntil": "%s", "agentCheck": "ID_CARD_SEEN"}
        """
        .formatted(document, scope, until);
  }

  private static String kinship(
      SubjectId deceased, String right, String paper, boolean interest, boolean otherwise) {
    String papers =
        paper == null
            ? ""
            : "\"deathProof\": \"%s\", \"kinshipProof\": \"%s\",".formatted(paper, paper);
    return """
        {"deceased": {"id": "%s"}, "right": "%s", %s "ownInterest": %s, "arrangedOtherwise": %s}
        """
        .formatted(deceased, right, papers, interest, otherwise);
  }

  private static String file(String request) {
    return Api.as(Api.AGENT)
        .header("Shouyue-File-Name", "paper.txt")
        .contentType("application/octet-stream")
        .body("a paper".getBytes(StandardCharsets.UTF_8))
        .post("/v1/requests/" + request + "/attachments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response fetched(String request) {
    String code =
        Api.as(Api.AGENT)
            .post("/v1/requests/" + request + "/handover/code")
            .then()
            .statusCode(200)
            .extract()
            .path("code");
    String number = Api.get(Api.AGENT, "/v1/requests/" + request).extract().path("number");
    return RestAssured.given()
        .contentType("application/json")
        .body("{\"code\": \"%s\"}".formatted(code))
        .post("/public/demo/requests/" + number + "/handover");
  }
}
