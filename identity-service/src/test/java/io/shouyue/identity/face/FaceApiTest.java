package io.shouyue.identity.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.shouyue.identity.identifier.DocumentNumberSamples;
import io.shouyue.identity.outside.OutsideWorld;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FaceApiTest extends FaceApiTestBase {
  @Inject StoredFaces storedFaces;

  @Test
  void consentsPhotosSessionVerdict() {
    String subject = newSubject();
    String id = begin(subject).body("state", equalTo("CONSENTED")).extract().path("id");
    photo(subject, id, "front", Photos.jpegWithExif()).body("state", equalTo("CONSENTED"));
    photo(subject, id, "back", Photos.png()).body("state", equalTo("IMAGES"));
    String url = session(subject, id);
    show(subject, id).body("state", equalTo("LIVENESS"));
    person(subject)
        .get("/v1/verifications")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(id)));

    press(url, "PASS").statusCode(200).body(containsString("已完成"));

    person(subject).get("/v1/verifications").then().body("items", empty());
    show(subject, id)
        .body("state", equalTo("VERIFIED"))
        .body("level", equalTo("HIGH"))
        .body("face.destruction.images", equalTo(2))
        .body("face.destruction.cause", equalTo("verdict"))
        .body("face.destruction.leaf", nullValue());
    site()
        .get("/v1/subjects/" + subject + "/assurance")
        .then()
        .body("level", equalTo("HIGH"))
        .body("method", equalTo("FACE"));
    background.settle();
    show(subject, id).body("face.destruction.leaf", notNullValue());
    assertThat(imagesOf(subject)).isZero();
    assertThat(keyOf(id)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"NOT_ALIVE,not-alive", "OTHER_PERSON,face-mismatch"})
  void aVerdictAgainstItDestroysTheImagesToo(String outcome, String reason) {
    String subject = newSubject();
    String id = inSession(subject);

    press(session(subject, id), outcome).statusCode(200);

    show(subject, id)
        .body("state", equalTo("FAILED"))
        .body("reason", equalTo(reason))
        .body("alternatives", hasItems("ELEMENTS"));
    assertThat(imagesOf(subject)).isZero();
  }

  @Test
  void withoutTheSeparateConsentsNothingBegins() {
    String subject = "sub_6" + newSubject().substring(5);

    site()
        .body("{\"subject\": {\"id\": \"%s\"}, \"method\": \"FACE\"}".formatted(subject))
        .post("/v1/verifications")
        .then()
        .statusCode(409)
        .body("code", equalTo("separate-consent-missing"))
        .body("missing", equalTo(List.of("face_verify", "face_transfer")))
        .body("alternatives", hasItems("ELEMENTS"));
  }

  @Test
  void anotherWayIsTakenAtAnyTimeAndTheImagesGoAtOnce() {
    String subject = newSubject();
    String id = inSession(subject);

    person(subject)
        .body("{\"method\": \"ELEMENTS\"}")
        .post("/v1/verifications/" + id + "/alternative")
        .then()
        .statusCode(200)
        .body("state", equalTo("ALTERNATIVE"))
        .body("face.destruction.cause", equalTo("alternative"));

    assertThat(imagesOf(subject)).isZero();
    site()
        .body(elements(subject, "王小明", idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("state", equalTo("VERIFIED"));
  }

  @Test
  void theDeadlineDestroysTheImagesWithoutAVerdict() {
    String subject = newSubject();
    String id = inSession(subject);
    clock.advance(Duration.ofDays(1));

    background.settle();

    show(subject, id)
        .body("state", equalTo("EXPIRED"))
        .body("face.destruction.cause", equalTo("deadline"));
    assertThat(imagesOf(subject)).isZero();
    assertThat(keyOf(id)).isFalse();
  }

  @Test
  void cancellingTheAccountDestroysTheImages() {
    String subject = newSubject();
    String id = inSession(subject);

    retention()
        .body("{\"state\": \"CANCELLED\", \"plan\": \"p\", \"step\": \"c\"}")
        .put("/v1/subjects/" + subject + "/state")
        .then()
        .statusCode(200);

    show(subject, id).body("face.destruction.cause", equalTo("cancelled"));
    assertThat(imagesOf(subject)).isZero();
  }

  @Test
  void aChildNeedsTheGuardianFirst() {
    String number = DocumentNumberSamples.number("110105", LocalDate.of(2014, 3, 1), 1);

    site()
        .body(elements(newSubject(), NAME, number).replace("ELEMENTS", "FACE"))
        .post("/v1/verifications")
        .then()
        .statusCode(409)
        .body("code", equalTo("guardian-required"));
  }

  @ParameterizedTest
  @CsvSource({
    "PASSPORT,E10000001",
    "HK_MACAU_TRAVEL_PERMIT,H10000001",
    "TAIWAN_TRAVEL_PERMIT,10000001",
    "FOREIGN_PERMANENT_RESIDENT,USA110090010101",
    "FOREIGN_PERMANENT_RESIDENT,911124198108030028"
  })
  void aDocumentThatNoFaceCanBeHeldAgainstIsRefusedBeforeAnyPhoto(String kind, String number) {
    String subject = newSubject();

    site()
        .body(face(subject, kind, number))
        .post("/v1/verifications")
        .then()
        .statusCode(422)
        .body("violations.field", equalTo(List.of("elements.documentType")))
        .body("violations.code", equalTo(List.of("document-without-face")));
  }

  @Test
  void cardsOfResidentsFromElsewhereHaveAFaceCheckToo() {
    String subject = newSubject();
    String number = DocumentNumberSamples.number("810000", LocalDate.of(1990, 1, 1), 1);
    String id =
        site()
            .body(face(subject, "RESIDENCE_PERMIT", number))
            .post("/v1/verifications")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    photo(subject, id, "front", Photos.png());
    photo(subject, id, "back", Photos.png());

    press(session(subject, id), "PASS");

    show(subject, id).body("state", equalTo("VERIFIED"));
  }

  private static String face(String subject, String kind, String number) {
    return elements(subject, NAME, number)
        .replace("ELEMENTS", "FACE")
        .replace("\"idNumber", "\"documentType\": \"%s\", \"idNumber".formatted(kind));
  }

  @Test
  void whatIsNoPhotoIsRefusedForItsReason() {
    String subject = newSubject();
    String id = begin(subject).extract().path("id");

    send(subject, id, "front", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .statusCode(415);
    send(subject, id, "front", Photos.bomb())
        .statusCode(422)
        .body("code", equalTo("image-refused"))
        .body("reason", equalTo("too-many-pixels"));
    send(subject, id, "front", Photos.followedBy(Photos.png(), "PK")).statusCode(422);
    send(subject, id, "front", new byte[5 * 1024 * 1024 + 1]).statusCode(413);
    send(subject, id, "middle", Photos.png()).statusCode(404);
    assertThat(imagesOf(subject)).isZero();
  }

  @Test
  void noSessionWithoutBothPhotosAndNoPhotoAfterTheSession() {
    String subject = newSubject();
    String id = begin(subject).extract().path("id");
    photo(subject, id, "front", Photos.png());
    person(subject).post("/v1/verifications/" + id + "/face-session").then().statusCode(409);

    photo(subject, id, "back", Photos.png());
    session(subject, id);

    send(subject, id, "front", Photos.png()).statusCode(409);
  }

  @Test
  void twoTabsShareOneSession() {
    String subject = newSubject();
    String id = inSession(subject);

    assertThat(session(subject, id)).isEqualTo(session(subject, id));
  }

  @Test
  void aSessionThatWasGivenUpMayBeOpenedAnewThriceAtMost() {
    String subject = newSubject();
    String id = inSession(subject);
    for (int i = 0; i < 2; i++) {
      press(session(subject, id), "GIVE_UP");
      later(id);
      session(subject, id);
    }
    later(id);

    person(subject).post("/v1/verifications/" + id + "/face-session").then().statusCode(429);
  }

  @Test
  void aCallbackCountsOnlySignedAndOnlyOnce() {
    String subject = newSubject();
    String id = inSession(subject);
    String token = token(session(subject, id));
    vendorSays(token, "PASS");
    String right = signature(token);

    callback(token, "t=1,v1=" + "0".repeat(64)).statusCode(401);
    callback(token, CallbackSignature.sign(token, "another", systemClock.now())).statusCode(401);
    callback(
            token,
            CallbackSignature.sign(
                token, OutsideWorld.CALLBACK_SECRET, systemClock.now().minusSeconds(600)))
        .statusCode(401);
    show(subject, id).body("state", equalTo("LIVENESS"));
    callback(token, right).statusCode(204);
    callback(token, right).statusCode(204);

    show(subject, id).body("state", equalTo("VERIFIED"));
  }

  @Test
  void theSandboxPageShowsButtonsWhileTheSessionIsOpen() {
    String subject = newSubject();
    String url = session(subject, inSession(subject));

    RestAssured.get(url).then().statusCode(200).body(containsString("非活体"));
    press(url, "PASS").statusCode(200);
    RestAssured.get(url).then().statusCode(404);
    press(url, "NOT_ALIVE").statusCode(404);
  }

  @Test
  void storedPersonsAreCountedAndTheFilingDayKept() {
    jdbi.useHandle(h -> h.execute("DELETE FROM face_image"));
    for (int i = 0; i < 2; i++) {
      String subject = newSubject();
      inSession(subject);
    }

    storedFaces.run();

    as(Tokens.staff(List.of("demo"), "dpo"))
        .get("/v1/stored-faces")
        .then()
        .body("persons", equalTo(2))
        .body("warning", equalTo(true))
        .body("filingWorkingDays", equalTo(30))
        .body("reachedOn", equalTo("2026-11-20"));
  }

  private int imagesOf(String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM face_image WHERE subject = :subject")
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
  }

  private boolean keyOf(String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM key.data_key WHERE owner = :id AND wrapped IS NOT NULL")
                .bind("id", id)
                .mapTo(Integer.class)
                .map(keys -> keys > 0)
                .one());
  }
}
