package io.shouyue.identity.guardian;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.identifier.DocumentNumberSamples;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GuardianshipApiTest extends ApiTestBase {
  private static final AtomicInteger CHILDREN = new AtomicInteger();

  @Inject GuardianshipSweep sweep;

  @Test
  void aChildInvitesByACodeAndTheVerifiedGuardianAccepts() {
    String child = newSubject();
    String guardian = adult();
    JsonPath invitation = invite(child);
    String id = invitation.getString("id");

    accept(guardian, id, "wrong-code").statusCode(404);
    accept(guardian, id, invitation.getString("code"))
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("guardian", equalTo(guardian))
        .body("relation", equalTo("PARENT"))
        .body("code", nullValue());

    person(guardian).get("/v1/guardianships/of/" + guardian).then().body("items.id", hasItem(id));
    person(newSubject()).get("/v1/guardianships/" + id).then().statusCode(404);
  }

  @Test
  void aWebsiteNamesBoth() {
    String guardian = adult();
    String id =
        site()
            .body(
                "{\"child\": {\"id\": \"%s\"}, \"guardian\": {\"id\": \"%s\"}}"
                    .formatted(newSubject(), guardian))
            .post("/v1/guardianships")
            .then()
            .statusCode(201)
            .body("code", nullValue())
            .extract()
            .path("id");

    accept(adult(), id, null).statusCode(404);
    accept(guardian, id, null).statusCode(200).body("state", equalTo("ACTIVE"));
  }

  @Test
  void anUnverifiedGuardianOrAChildIsNone() {
    JsonPath invitation = invite(newSubject());
    String id = invitation.getString("id");
    String code = invitation.getString("code");

    accept(newSubject(), id, code).statusCode(409).body("code", equalTo("guardian-unverified"));
    accept(verified(LocalDate.of(2010, 1, 1)), id, code)
        .statusCode(409)
        .body("code", equalTo("guardian-unverified"));
  }

  @Test
  void whoIsKnownToBe14NeedsNone() {
    person(adult())
        .body("{}")
        .post("/v1/guardianships")
        .then()
        .statusCode(409)
        .body("code", equalTo("not-a-child"));
  }

  @Test
  void refusingEndsTheInvitation() {
    JsonPath invitation = invite(newSubject());
    String answer = "{\"code\": \"%s\"}".formatted(invitation.getString("code"));
    String path = "/v1/guardianships/" + invitation.getString("id");

    person(adult()).body(answer).post(path + "/refuse").then().statusCode(200);

    accept(adult(), invitation.getString("id"), invitation.getString("code")).statusCode(404);
  }

  @Test
  void theGuardianRevokesAndTheChildCannot() {
    String child = newSubject();
    String guardian = adult();
    String id = active(child, guardian);

    person(child).post("/v1/guardianships/" + id + "/end").then().statusCode(409);
    person(guardian)
        .post("/v1/guardianships/" + id + "/end")
        .then()
        .statusCode(200)
        .body("state", equalTo("ENDED"))
        .body("reason", equalTo("revoked"));
  }

  @Test
  void itEndsTheDayAfterThe14thBirthday() {
    String child = verified(LocalDate.of(2012, 11, 20));
    String guardian = adult();
    String id = active(child, guardian);
    clock.set(Instant.parse("2026-11-20T15:59:59Z"));
    sweep.run();
    person(guardian).get("/v1/guardianships/" + id).then().body("state", equalTo("ACTIVE"));

    clock.set(Instant.parse("2026-11-20T16:00:00Z"));
    sweep.run();

    person(guardian)
        .get("/v1/guardianships/" + id)
        .then()
        .body("state", equalTo("ENDED"))
        .body("reason", equalTo("turned-14"));
  }

  @Test
  void anInvitationRunsOut() {
    JsonPath invitation = invite(newSubject());
    clock.advance(Duration.ofDays(7));

    accept(adult(), invitation.getString("id"), invitation.getString("code")).statusCode(409);
  }

  @Test
  void aGuardedChildMayTakeTheFaceCheck() {
    String child = newSubject();
    active(child, adult());
    String number =
        DocumentNumberSamples.number(
            "110105", LocalDate.of(2014, 5, 2), CHILDREN.incrementAndGet());

    site()
        .body(elements(child, "王小朋", number).replace("ELEMENTS", "FACE"))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("state", equalTo("CONSENTED"));
  }

  private static JsonPath invite(String child) {
    return person(child)
        .body("{}")
        .post("/v1/guardianships")
        .then()
        .statusCode(201)
        .body("state", equalTo("INVITED"))
        .body("code", notNullValue())
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse accept(String guardian, String id, String code) {
    String with = code == null ? "" : "\"code\": \"%s\", ".formatted(code);
    return person(guardian)
        .body("{%s\"relation\": \"PARENT\"}".formatted(with))
        .post("/v1/guardianships/" + id + "/accept")
        .then();
  }

  private static String active(String child, String guardian) {
    JsonPath invitation = invite(child);
    accept(guardian, invitation.getString("id"), invitation.getString("code")).statusCode(200);
    return invitation.getString("id");
  }

  private static String adult() {
    String subject = newSubject();
    verify(subject, idNumber(1));
    return subject;
  }

  private static String verified(LocalDate birth) {
    String subject = newSubject();
    verify(subject, DocumentNumberSamples.number("110106", birth, CHILDREN.incrementAndGet()));
    return subject;
  }

  private static void verify(String subject, String number) {
    site()
        .body(elements(subject, "王小明", number))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("state", equalTo("VERIFIED"));
  }
}
