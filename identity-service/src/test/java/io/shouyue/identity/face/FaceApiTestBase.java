package io.shouyue.identity.face;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.outside.OutsideWorld;
import io.shouyue.platform.time.SystemClock;
import jakarta.inject.Inject;

/** The steps of a face check, as a page takes them. */
abstract class FaceApiTestBase extends ApiTestBase {
  static final String NAME = "慕容听雪";

  @Inject SystemClock systemClock;

  ValidatableResponse begin(String subject) {
    return site()
        .body(elements(subject, NAME, idNumber(1)).replace("ELEMENTS", "FACE"))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("method", equalTo("FACE"))
        .body("alternatives", hasItems("ELEMENTS"));
  }

  String inSession(String subject) {
    String id = begin(subject).extract().path("id");
    photo(subject, id, "front", Photos.jpegWithExif());
    photo(subject, id, "back", Photos.png());
    session(subject, id);
    return id;
  }

  static ValidatableResponse photo(String subject, String id, String side, byte[] file) {
    return send(subject, id, side, file).statusCode(200);
  }

  static ValidatableResponse send(String subject, String id, String side, byte[] file) {
    return person(subject)
        .contentType("application/octet-stream")
        .body(file)
        .put("/v1/verifications/" + id + "/images/" + side)
        .then();
  }

  static String session(String subject, String id) {
    return person(subject)
        .post("/v1/verifications/" + id + "/face-session")
        .then()
        .statusCode(200)
        .body("expiresAt", notNullValue())
        .extract()
        .path("url");
  }

  static ValidatableResponse press(String url, String outcome) {
    return RestAssured.given().formParam("outcome", outcome).post(url).then();
  }

  static ValidatableResponse callback(String token, String signature) {
    return RestAssured.given()
        .header("Shouyue-Signature", signature)
        .contentType("text/plain")
        .body(token)
        .post("/v1/provider-callbacks/sandbox")
        .then();
  }

  static ValidatableResponse show(String subject, String id) {
    return person(subject).get("/v1/verifications/" + id).then().statusCode(200);
  }

  static String token(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  void later(String id) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE face_verification SET session_ends_at = session_ends_at - interval '1 day'
                WHERE id = ?
                """,
                id));
  }

  /** As the vendor's relay signs it now. */
  String signature(String token) {
    return CallbackSignature.sign(token, OutsideWorld.CALLBACK_SECRET, systemClock.now());
  }

  /** What the vendor answers about a session from now on. */
  void vendorSays(String token, String outcome) {
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE sandbox_face_session SET outcome = ? WHERE token = ?", outcome, token));
  }
}
