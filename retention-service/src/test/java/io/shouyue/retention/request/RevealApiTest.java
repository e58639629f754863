package io.shouyue.retention.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class RevealApiTest {

  private static final String WORDS = "my number is 13800000000";

  @Inject TestLegalClock clock;
  @Inject Background background;

  private final SubjectId person = SubjectId.fresh();
  private String request;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    request =
        Api.file(
                Api.AGENT,
                """
                {"type": "COMPLAINT", "subject": {"id": "%s"}, "details": "%s",
                 "contact": "lin@mail.example"}
                """
                    .formatted(person.value(), WORDS))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  @Test
  void staffSeeNumbersCoveredUntilTheyGiveAReason() {
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .statusCode(200)
        .body("covered", equalTo(true))
        .body("details", equalTo("my number is 138******00"))
        .body("contact", equalTo("l**@mail.example"));

    reveal(Api.AGENT, "{\"reason\": \"TO_CONTACT\"}")
        .statusCode(200)
        .body("covered", equalTo(false))
        .body("details", equalTo(WORDS))
        .body("contact", equalTo("lin@mail.example"));
  }

  @Test
  void whatThePersonIsKnownByIsCoveredWhereverItStands() {
    FakePeers.get().account(Map.of("username", "lin.a", "nickname", "小林同学"));
    Api.move(
            Api.AGENT,
            request,
            "messages",
            "{\"text\": \"小林同学 (Lin.A) asks; colin.abel does not\", \"internal\": true}")
        .statusCode(200);

    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("messages.text", hasItem("小*** (L****) asks; colin.abel does not"));
    reveal(Api.DPO, "{\"reason\": \"TO_HANDLE\"}")
        .body("messages.text", hasItem("小林同学 (Lin.A) asks; colin.abel does not"));
  }

  @Test
  void whenNobodySaysWhoItIsEveryWordIsCovered() {
    FakePeers.get().failOn("/account");

    Api.get(Api.AGENT, "/v1/requests/" + request)
        .statusCode(200)
        .body("details", equalTo("******"))
        .body("covered", equalTo(true));
  }

  @Test
  void everyRevealIsAuditedWithItsReasonAndNoneWithout() {
    reveal(Api.DPO, "{}").statusCode(422);
    Api.get(Api.DPO, "/v1/audit-events?object=" + request)
        .body("items.action", not(hasItem("request.revealed")));

    reveal(Api.DPO, "{\"reason\": \"AUTHORITY\"}").statusCode(200);
    background.settle();

    Api.get(Api.DPO, "/v1/audit-events?object=" + request)
        .body("items.find { it.action == 'request.revealed' }.reason", equalTo("AUTHORITY"));
  }

  @Test
  void auditorsSeeNothingUncovered() {
    reveal(Api.AUDITOR, "{\"reason\": \"TO_HANDLE\"}").statusCode(403);
    Api.get(Api.AUDITOR, "/v1/requests/" + request).body("covered", equalTo(true));
  }

  private ValidatableResponse reveal(Tokens who, String body) {
    return Api.as(who)
        .contentType("application/json")
        .body(body)
        .post("/v1/requests/" + request + "/reveal")
        .then();
  }
}
