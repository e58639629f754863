package io.shouyue.identity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityChangeApiTest extends ApiTestBase {
  @Inject MockMailbox mailbox;
  @Inject ChangeSweep sweep;

  private String subject;
  private String number;

  @BeforeEach
  void aVerifiedPerson() {
    subject = newSubject();
    number = idNumber(1);
    verify(number).statusCode(201).body("state", equalTo("VERIFIED"));
  }

  @Test
  void anotherIdentityIsNeverWrittenOverTheFirst() {
    verify(idNumber(2)).statusCode(409).body("code", equalTo("identity-change-needed"));

    assurance().body("maskedName", equalTo("王**"));
  }

  @Test
  void whoRepeatsTheOldIdentityMayChangeIt() {
    String change = open();
    verify(idNumber(2)).statusCode(409);
    proceed(change).statusCode(409).body("code", equalTo("proof-missing"));
    repeat(change, number);
    proceed(change).statusCode(200).body("state", equalTo("ALLOWED"));
    String other = idNumber(2);

    String id = verify(other).body("state", equalTo("VERIFIED")).extract().path("id");

    me().get("/v1/identity-changes/" + change)
        .then()
        .body("state", equalTo("DONE"))
        .body("verification", equalTo(id));
    assertThat(history()).isEqualTo(1);
    String next = newSubject();
    site()
        .body(elements(next, "王小明", number))
        .post("/v1/verifications")
        .then()
        .body("state", equalTo("VERIFIED"));
    verify(idNumber(3)).statusCode(409).body("code", equalTo("identity-change-needed"));
  }

  @Test
  void theNextChangeWaitsAMonthAndTheThirdAYear() {
    change(idNumber(2));
    post("/v1/identity-changes").statusCode(409).body("code", equalTo("change-too-soon"));
    clock.advance(Duration.ofDays(30));
    change(idNumber(3));
    clock.advance(Duration.ofDays(31));

    post("/v1/identity-changes")
        .statusCode(409)
        .body("code", equalTo("change-too-soon"))
        .body("possibleFrom", equalTo("2027-11-20T02:00:00Z"));
  }

  @Test
  void byTicketItTakesTwoPeople() {
    String change = byTicket("first").statusCode(201).extract().path("id");
    staff("first").get("/v1/identity-changes").then().body("items.id", hasItem(change));
    proceed(change).statusCode(409).body("code", equalTo("two-people"));
    approve(change, "first").statusCode(409).body("code", equalTo("two-people"));

    approve(change, "second").statusCode(200).body("state", equalTo("ALLOWED"));

    verify(idNumber(2)).body("state", equalTo("VERIFIED"));
  }

  @Test
  void theContactOfTheOldIdentityIsToldBeforeAndAfter() {
    String mobile = "1370000" + String.format("%04d", Math.floorMod(subject.hashCode(), 10_000));
    site()
        .body(
            """
            {"username": "u%s", "password": "%s", "mobile": "%s", "email": "%s@mail.invalid"}
            """
                .formatted(subject.substring(4, 20), UUID.randomUUID(), mobile, mobile))
        .put("/v1/subjects/" + subject + "/account")
        .then()
        .statusCode(204);

    change(idNumber(2));

    background.settle();
    assertThat(mailbox.getMailsSentTo(mobile + "@sms.invalid")).hasSize(2);
    assertThat(mailbox.getMailsSentTo(mobile + "@mail.invalid")).hasSize(2);
  }

  @Test
  void aRefusedOneAllowsNothingAndAnUnusedOneEnds() {
    String refused = open();
    me().post("/v1/identity-changes/" + refused + "/refuse").then().statusCode(200);
    repeat(refused, number);
    proceed(refused).statusCode(409).body("code", equalTo("illegal-move"));
    String unused = open();
    repeat(unused, number);
    proceed(unused).statusCode(200);

    clock.advance(Duration.ofDays(10));

    verify(idNumber(2)).statusCode(409);
    sweep.run();
    me().get("/v1/identity-changes/" + unused).then().body("state", equalTo("EXPIRED"));
  }

  @Test
  void thereIsOneAtATimeAndNoneWithoutAnIdentity() {
    String open = open();
    post("/v1/identity-changes")
        .statusCode(409)
        .body("code", equalTo("change-open"))
        .body("change", equalTo(open));

    subject = newSubject();

    post("/v1/identity-changes").statusCode(409).body("code", equalTo("nothing-held"));
  }

  @Test
  void whatWasClosedGoesWhenTheAccountIsHeld() {
    change(idNumber(2));
    for (String state : List.of("CANCELLED", "HELD")) {
      retention()
          .body("{\"state\": \"%1$s\", \"plan\": \"p\", \"step\": \"%1$s\"}".formatted(state))
          .put("/v1/subjects/" + subject + "/state")
          .then()
          .statusCode(200)
          .body("done", equalTo(true));
    }

    assertThat(history()).isZero();
  }

  private void change(String to) {
    String change = open();
    repeat(change, number);
    proceed(change).statusCode(200);
    verify(to).statusCode(201).body("state", equalTo("VERIFIED"));
    number = to;
  }

  private String open() {
    return post("/v1/identity-changes").statusCode(201).extract().path("id");
  }

  private ValidatableResponse post(String path) {
    return me().body("{}").post(path).then();
  }

  private ValidatableResponse proceed(String change) {
    return me().post("/v1/identity-changes/" + change + "/proceed").then();
  }

  private void repeat(String change, String old) {
    me().body(
            "{\"requestId\": \"%s\", \"challenge\": {\"idNumber\": \"%s\"}}".formatted(change, old))
        .post("/v1/step-ups")
        .then()
        .statusCode(201)
        .body("verified", equalTo(true));
  }

  private ValidatableResponse byTicket(String staff) {
    return staff(staff)
        .body("{\"subject\": {\"id\": \"%s\"}, \"ticket\": \"T-1\"}".formatted(subject))
        .post("/v1/identity-changes")
        .then();
  }

  private static ValidatableResponse approve(String change, String staff) {
    return staff(staff).post("/v1/identity-changes/" + change + "/approve").then();
  }

  private static io.restassured.specification.RequestSpecification staff(String name) {
    return as(Tokens.staff(List.of("demo"), "agent").as(name));
  }

  private io.restassured.specification.RequestSpecification me() {
    return person(subject);
  }

  private ValidatableResponse assurance() {
    return site().get("/v1/subjects/" + subject + "/assurance").then();
  }

  private ValidatableResponse verify(String with) {
    return site().body(elements(subject, "王小明", with)).post("/v1/verifications").then();
  }

  private int history() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM assurance_history WHERE subject = :subject")
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
  }
}
