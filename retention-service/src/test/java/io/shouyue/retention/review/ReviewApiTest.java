package io.shouyue.retention.review;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class ReviewApiTest {

  private static final String REVIEW =
      """
      {"explanation": "the price rests on the time of day alone", "outcome": "CHANGED",
       "result": "we pay back the difference"}
      """;

  @Inject TestLegalClock clock;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void automatedDecisionIsAnsweredOnlyWithANamedPersonsReview() {
    String request = Api.filed(person, "AUTOMATED_DECISION");
    Api.get(self, "/v1/requests/" + request + "/review").statusCode(404);
    Api.move(Api.AGENT, request, "grant", "{\"text\": \"it is as it is\"}")
        .statusCode(409)
        .body("code", equalTo("review-missing"));

    Api.move(Api.AGENT, request, "review", REVIEW)
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("KEPT"));

    Api.get(self, "/v1/requests/" + request + "/review")
        .statusCode(200)
        .body("outcome", equalTo("CHANGED"))
        .body("reviewer", notNullValue());
    Api.get(self, "/v1/requests/" + request)
        .body(
            "messages.text",
            hasItem(
                allOf(
                    containsString("the time of day alone"),
                    containsString("pay back the difference"))));
  }

  @Test
  void nothingElseIsReviewed() {
    String request = Api.filed(person, "EXPLANATION");

    Api.move(Api.AGENT, request, "review", REVIEW)
        .statusCode(409)
        .body("code", equalTo("illegal-move"));
  }
}
