package io.shouyue.identity.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.testkit.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettlementApiTest extends ApiTestBase {
  private static final int LOST = 995;
  private static final int LOST_FOR_GOOD = 996;

  private String subject;

  @BeforeEach
  void somebody() {
    subject = newSubject();
  }

  @Test
  void aLostAnswerIsAskedForByOurReferenceAndNotAskedTwice() {
    String number = idNumber(LOST);
    String id = ask(number).body("state", equalTo("UNKNOWN")).extract().path("id");

    ask(number).body("id", equalTo(id)).body("state", equalTo("VERIFIED"));
  }

  @Test
  void whatCannotBeAskedForWaitsAndAMatchTakesTwoPeopleAndThePerson() {
    String number = idNumber(LOST_FOR_GOOD);
    String id = ask(number).extract().path("id");
    ask(number).body("id", equalTo(id)).body("reason", equalTo("outcome-unknown"));
    operator().get("/v1/verifications/unknown?limit=200").then().body("items.id", hasItem(id));

    settle("MATCH", "first", id).statusCode(200).body("state", equalTo("UNKNOWN"));
    settle("MATCH", "first", id).statusCode(409).body("code", equalTo("two-people"));
    settle("MATCH", "second", id).statusCode(200);

    ask(number)
        .body("id", equalTo(id))
        .body("state", equalTo("VERIFIED"))
        .body("level", equalTo("BASIC"));
    operator().get("/v1/verifications/unknown?limit=200").then().body("items.id", not(hasItem(id)));
  }

  @Test
  void aVerdictAgainstItCountsAtOnceAndForGood() {
    String number = idNumber(LOST_FOR_GOOD);
    String id = ask(number).extract().path("id");

    settle("MISMATCH", "first", id)
        .body("state", equalTo("MISMATCH"))
        .body("reason", equalTo("settled-by-staff"));

    settle("MATCH", "second", id).statusCode(409).body("code", equalTo("illegal-move"));
    ask(number).body("id", equalTo(id));
  }

  @Test
  void whatTheVendorNeverWorkedOnMayBeAskedAgain() {
    String number = idNumber(LOST_FOR_GOOD);
    String id = ask(number).extract().path("id");

    settle("NOT_ASKED", "first", id).body("state", equalTo("UNAVAILABLE"));

    ask(number).body("id", not(equalTo(id)));
  }

  @Test
  void aCancelledAccountLeavesNothingToSettle() {
    String id = ask(idNumber(LOST_FOR_GOOD)).extract().path("id");

    retention()
        .body("{\"state\": \"CANCELLED\", \"plan\": \"p\", \"step\": \"s-%s\"}".formatted(id))
        .put("/v1/subjects/" + subject + "/state")
        .then()
        .statusCode(200);

    operator().get("/v1/verifications/unknown?limit=200").then().body("items.id", not(hasItem(id)));
  }

  private ValidatableResponse ask(String number) {
    return site()
        .body(elements(subject, "王小明", number))
        .post("/v1/verifications")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse settle(String finding, String staff, String id) {
    return as(Tokens.staff(List.of("demo"), "operator").as(staff))
        .body("{\"finding\": \"%s\"}".formatted(finding))
        .post("/v1/verifications/" + id + "/settlement")
        .then();
  }
}
