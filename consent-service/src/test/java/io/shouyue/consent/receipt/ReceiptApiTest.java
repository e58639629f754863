package io.shouyue.consent.receipt;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.paper.PdfCheck;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.DocumentCheck;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.proof.Leaf;
import io.shouyue.proof.LogTrust;
import io.shouyue.proof.TlogProof;
import io.shouyue.proof.Verdict;
import io.shouyue.proof.VerifierKey;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class ReceiptApiTest {
  private static final List<String> MANDATORY =
      List.of(
          "privacy_notice",
          "language",
          "purpose",
          "pii_information",
          "pii_controllers",
          "storage_locations",
          "retention_period",
          "jurisdiction",
          "recipient_third_parties",
          "withdrawal_method");

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Jdbi jdbi;

  private String subject;
  private String id;

  @BeforeEach
  void signUpOnce() {
    clock.reset();
    DemoSite.prepare();
    background.turnSteadyWork();
    subject = signUp(newUser(), "marketing GIVEN m", "face_verify DECLINED f");
    id = asSubject(subject).get("/v1/receipts").path("items[0].id");
  }

  @Test
  void listTellsWhatEachReceiptIsAbout() {
    asSubject(subject)
        .get("/v1/receipts?subject=" + subject)
        .then()
        .body("items.kind", contains("CONSENT"))
        .body("items[0].purposes", contains("account", "real_name", "marketing", "face_verify"));
  }

  @Test
  void consentThatTookThePlaceOfALiveOneIsToldAsRenewed() {
    String user = newUser();
    String first = DemoSite.notice(user).path("id");
    String second = DemoSite.notice(user).path("id");
    DemoSite.answer(first, user, "marketing GIVEN m").statusCode(201);

    ValidatableResponse renewed =
        DemoSite.answer(second, user, "marketing GIVEN m", "face_verify GIVEN f").statusCode(201);

    id = renewed.extract().path("receipt");
    subject = renewed.extract().path("subject");
    assertThat(items(receipt(), "event").stream().map(event -> event.text("event_state")))
        .containsExactly("dpv:ConsentInvalidated", "dpv:RenewedConsentGiven", "dpv:ConsentGiven");
  }

  @Test
  void everyMandatoryFieldOfTheStandardIsThere() {
    Json.Obj receipt = receipt();

    assertThat(receipt.members().keySet())
        .contains("schema_version", "record_id", "pii_principal_id", "receipt_id", "@context");
    assertThat(items(receipt, "pii_processing")).hasSize(4);
    for (Json.Obj processing : items(receipt, "pii_processing")) {
      assertThat(processing.members().keySet()).containsAll(MANDATORY);
    }
    for (Json.Obj party : items(receipt, "party_identification")) {
      assertThat(party.members().keySet())
          .contains("party_id", "party_address", "party_name", "party_contact", "party_type");
    }
    for (Json.Obj event : items(receipt, "event")) {
      assertThat(event.members().keySet())
          .contains("event_time", "validity_duration", "entity_id", "event_type", "event_state");
    }
    assertThat(items(receipt, "event").stream().map(event -> event.text("event_state")))
        .containsExactly(
            "shouyue:Acknowledged",
            "shouyue:Acknowledged",
            "dpv:ConsentGiven",
            "dpv:ConsentRefused");
  }

  @Test
  void whatReceiptsShareIsKeptOnce() {
    signUp(newUser(), "marketing GIVEN m", "face_verify DECLINED f");

    int texts =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT count(DISTINCT r.common) FROM receipt r
                        JOIN receipt_text t ON t.site = r.site AND t.hash = r.common
                        WHERE r.common = (SELECT common FROM receipt WHERE id = :id)
                        HAVING count(*) > 1 AND max(octet_length(r.receipt_sealed)) < 2000
                        """)
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one());
    assertThat(texts).isEqualTo(1);
  }

  @Test
  void holderCanOpenEveryCommitment() {
    Json.Obj proof = (Json.Obj) receipt().members().get("proof");

    assertThat(proof.text("state")).isEqualTo("PENDING");
    assertThat(items(proof, "entries")).hasSize(4);
    for (Json.Obj entry : items(proof, "entries")) {
      Leaf leaf = Leaf.parse(Base64.getDecoder().decode(entry.text("leaf")));
      byte[] salt = Base64.getDecoder().decode(entry.text("salt"));

      assertThat(leaf.matches(salt, entry.members().get("record"))).isTrue();
    }
  }

  @Test
  void holderCanOpenTheCommitmentToTheWholeDocument() {
    Json.Obj receipt = receipt();
    Json.Obj proof = (Json.Obj) receipt.members().get("proof");
    Map<String, Json> stated = new TreeMap<>(receipt.members());
    stated.remove("proof");

    Leaf leaf = Leaf.parse(Base64.getDecoder().decode(proof.text("leaf")));

    assertThat(leaf.type()).isEqualTo("receipt");
    assertThat(leaf.matches(Base64.getDecoder().decode(proof.text("salt")), new Json.Obj(stated)))
        .isTrue();
  }

  @Test
  void aPendingReceiptIsWhole() {
    assertThat(check().check(CanonicalJson.bytes(receipt())))
        .isEqualTo(new Verdict.Pending("receipt"));
  }

  @Test
  void onceIntegratedItsOwnerCanCheckItOffline() {
    background.turnSteadyWork();

    Json.Obj receipt = receipt();

    assertThat(((Json.Obj) receipt.members().get("proof")).text("state")).isEqualTo("INTEGRATED");
    assertThat(check().check(receipt)).isInstanceOf(Verdict.Valid.class);
    assertThat(check().check(receipt.with("issued_at", Json.of("2020-01-01T00:00:00Z"))))
        .isInstanceOf(Verdict.Invalid.class);
  }

  @Test
  void theProofAloneIsTextAndHasToBeWaitedFor() {
    asSubject(subject)
        .accept("text/plain")
        .get("/v1/receipts/" + id)
        .then()
        .statusCode(202)
        .header("Retry-After", equalTo("2"));

    background.turnSteadyWork();

    String proof =
        asSubject(subject)
            .accept("text/plain")
            .get("/v1/receipts/" + id)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    String leaf = ((Json.Obj) receipt().members().get("proof")).text("leaf");
    assertThat(TlogProof.parse(proof).verifies(Base64.getDecoder().decode(leaf), key())).isTrue();
  }

  @Test
  void thePdfToKeepHoldsTheReceiptAndSaysWhatItSays() {
    background.turnSteadyWork();

    byte[] pdf =
        asSubject(subject)
            .accept("application/pdf")
            .get("/v1/receipts/" + id)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", containsString(id + ".pdf"))
            .extract()
            .asByteArray();

    assertThat(new PdfCheck(check()).check(pdf)).isInstanceOf(Verdict.Valid.class);
  }

  @Test
  void aWithdrawalsReceiptIsPrintedToo() {
    asSubject(subject)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"purposes\":[\"marketing\"],\"channel\":\"web\"}")
        .post("/v1/withdrawals")
        .then()
        .statusCode(201);
    String last = asSubject(subject).get("/v1/receipts").path("items[0].id");
    background.turnSteadyWork();

    byte[] pdf =
        asSubject(subject).accept("application/pdf").get("/v1/receipts/" + last).asByteArray();

    assertThat(new PdfCheck(check()).check(pdf)).isInstanceOf(Verdict.Valid.class);
  }

  @Test
  void whoeverDoesNotCareGetsTheDocument() {
    asSubject(subject)
        .accept("*/*")
        .get("/v1/receipts/" + id)
        .then()
        .contentType("application/ld+json");
  }

  @Test
  void anyOtherFormIsNotOffered() {
    asSubject(subject)
        .accept("image/png")
        .get("/v1/receipts/" + id)
        .then()
        .statusCode(406)
        .body("code", equalTo("not-acceptable"));
  }

  private static DocumentCheck check() {
    return new DocumentCheck(LogTrust.in(key()));
  }

  private static VerifierKey key() {
    return VerifierKey.parse(given().get("/log/vkey").asString().strip());
  }

  @Test
  void receiptOfAnotherPersonIsNotThere() {
    String other = signUp(newUser());

    asSubject(other).get("/v1/receipts/" + id).then().statusCode(404);
    asSubject(other).get("/v1/receipts?subject=" + subject).then().statusCode(404);
  }

  private Json.Obj receipt() {
    String text =
        asSubject(subject)
            .accept("application/ld+json")
            .get("/v1/receipts/" + id)
            .then()
            .statusCode(200)
            .contentType("application/ld+json")
            .extract()
            .asString();
    return (Json.Obj) JsonParser.parse(text);
  }

  private static List<Json.Obj> items(Json.Obj object, String name) {
    return ((Json.Array) object.members().get(name))
        .items().stream().map(Json.Obj.class::cast).toList();
  }
}
