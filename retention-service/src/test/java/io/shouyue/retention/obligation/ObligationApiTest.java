package io.shouyue.retention.obligation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class ObligationApiTest {

  private static final String DEBT =
      """
      {"kind": "DEBT", "amount": 12.30, "blocks": true, "how": "pay bill 7"}
      """;
  private static final String BALANCE =
      """
      {"kind": "BALANCE", "amount": 5, "blocks": false, "how": "spend it", "waivable": true}
      """;
  private static final String SERVICE =
      """
      {"kind": "RUNNING_SERVICE", "blocks": true, "how": "end the plan", "waivable": true}
      """;

  @Inject TestLegalClock clock;
  @Inject Background background;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());
  private String request = "";

  @BeforeEach
  void cancel() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.askSite();
    background.settle();
    request = "/v1/requests/" + Api.filed(person, "CANCELLATION");
    background.settle();
  }

  @AfterEach
  void askNobody() {
    Api.manualReview(true);
  }

  @Test
  void siteThatSaysNothingIsWaitedForTwoWorkingDays() {
    Api.get(self, request + "/obligations")
        .body("answeredAt", nullValue())
        .body("goesOnAt", equalTo("2026-11-24T16:00:00Z"));
    clock.set(Instant.parse("2026-11-24T15:59:59Z"));
    background.settle();
    state("IN_PROGRESS");

    clock.set(Instant.parse("2026-11-24T16:00:00Z"));
    background.settle();

    state("CLOSED");
    Api.get(Api.DPO, request + "/obligations").statusCode(404);
  }

  @Test
  void nothingOpenOrNothingThatBlocksLetsItGoOnAtOnce() {
    told(BALANCE).statusCode(200).body("blocking", equalTo(false));
    background.settle();

    state("CLOSED");
  }

  @Test
  void debtHoldsItUpUntilTheSiteSaysThatItIsPaid() {
    told(DEBT + "," + BALANCE).body("blocking", equalTo(true));
    clock.set(Instant.parse("2026-11-30T00:00:00Z"));
    background.settle();
    state("IN_PROGRESS");
    Api.get(self, request + "/obligations").body("obligations[0].amount", equalTo(12.30f));

    told("").body("blocking", equalTo(false));
    background.settle();

    state("CLOSED");
  }

  @Test
  void personGivesUpWhatIsWaivableAndNothingElse() {
    told(DEBT.replace("true", "false") + "," + SERVICE).body("blocking", equalTo(true));
    waive(0).statusCode(404);
    waive(2).statusCode(404);

    waive(1)
        .statusCode(200)
        .body("blocking", equalTo(false))
        .body("obligations[1].waivedAt", notNullValue());
    background.settle();

    state("CLOSED");
  }

  @Test
  void onlyDebtsAndRunningServicesBlock() {
    told(BALANCE.replace("\"blocks\": false", "\"blocks\": true"))
        .statusCode(422)
        .body("violations[0].field", equalTo("obligations[0].blocks"))
        .body("violations[0].code", equalTo("may-not-block"));
  }

  private ValidatableResponse told(String items) {
    return Api.as(Api.SITE)
        .contentType("application/json")
        .body("{\"obligations\": [%s]}".formatted(items))
        .put(request + "/obligations")
        .then();
  }

  private ValidatableResponse waive(int index) {
    return Api.as(self).post(request + "/obligations/" + index + "/waive").then();
  }

  private void state(String expected) {
    Api.get(Api.DPO, request).body("state", equalTo(expected));
  }
}
