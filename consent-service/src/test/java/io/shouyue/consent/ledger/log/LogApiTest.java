package io.shouyue.consent.ledger.log;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.DocumentCheck;
import io.shouyue.proof.EntryBundle;
import io.shouyue.proof.Hash;
import io.shouyue.proof.Json;
import io.shouyue.proof.LogTrust;
import io.shouyue.proof.MerkleTree;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.TileRef;
import io.shouyue.proof.TileTree;
import io.shouyue.proof.Verdict;
import io.shouyue.proof.VerifierKey;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class LogApiTest {
  @Inject TestLegalClock clock;
  @Inject Background background;

  @BeforeEach
  void signUpOnce() {
    clock.reset();
    DemoSite.prepare();
    signUp(newUser(), "marketing GIVEN m");
    background.turnSteadyWork();
  }

  @Test
  void whoeverReadsTheLogCanRebuildItsRoot() {
    Checkpoint state = checkpoint();

    List<Hash> leaves = new ArrayList<>();
    for (long index = 0; index * TileRef.FULL < state.size(); index++) {
      TileRef ref = TileRef.of(TileRef.ENTRIES, index, state.size());
      byte[] bundle = tile(ref).asByteArray();
      EntryBundle.read(bundle, ref.width())
          .entries()
          .forEach(entry -> leaves.add(MerkleTree.leaf(entry)));
    }
    assertThat(new MerkleTree(leaves).root()).isEqualTo(state.root());
    assertThat(new TileTree(state.size(), ref -> tile(ref).asByteArray()).root())
        .isEqualTo(state.root());
  }

  @Test
  void tilesMayBeKeptForEverAndTheCheckpointForSeconds() {
    given()
        .get("/log/checkpoint")
        .then()
        .statusCode(200)
        .contentType("text/plain")
        .header("Cache-Control", equalTo("public, max-age=2"));
    tile(TileRef.of(0, 0, checkpoint().size()))
        .then()
        .statusCode(200)
        .contentType("application/octet-stream")
        .header("Cache-Control", containsString("immutable"));
  }

  @Test
  void aShorterTileIsThePrefixOfALongerOne() {
    byte[] one = tile(new TileRef(0, 0, 1)).asByteArray();
    byte[] two = tile(new TileRef(0, 0, 2)).asByteArray();
    byte[] entry = tile(new TileRef(TileRef.ENTRIES, 0, 1)).asByteArray();

    assertThat(one).hasSize(Hash.SIZE);
    assertThat(two).hasSize(2 * Hash.SIZE).startsWith(one);
    assertThat(MerkleTree.leaf(EntryBundle.read(entry, 1).entries().getFirst()).bytes())
        .isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0/x999/999", "0/0", "64/000", "0/000.p/0", "entries/x999/000", "../x", "a/b"})
  void whatIsNoTileIsNotThereAndNotKept(String path) {
    given()
        .urlEncodingEnabled(false)
        .get("/log/tile/" + path)
        .then()
        .statusCode(404)
        .header("Cache-Control", not(containsString("immutable")));
  }

  @Test
  void logsHaveNumbers() {
    String newest = given().get("/log/checkpoint").asString();

    given().get("/log/1/checkpoint").then().statusCode(200).body(equalTo(newest));
    given().get("/log/1/vkey").then().body(equalTo(given().get("/log/vkey").asString()));
    given().get("/log/1/tile/0/000.p/1").then().statusCode(200);
    given().get("/log/7/checkpoint").then().statusCode(404);
  }

  @Test
  void staffSeeHowTheLogFares() {
    as(Tokens.staff(List.of("demo"), "auditor"))
        .get("/v1/log")
        .then()
        .statusCode(200)
        .body("number", equalTo(1))
        .body("waiting", equalTo(0))
        .body("refusal", nullValue())
        .body("publishedSize", equalTo((int) checkpoint().size()));
  }

  @Test
  void aRecordOfAnotherServiceIsADocumentThatVerifies() {
    String leaf =
        asService()
            .body("{\"type\":\"certificate\",\"record\":{\"erasure\":\"era_1\"}}")
            .post("/v1/log/entries")
            .path("leaf");
    asService()
        .get("/v1/log/entries/" + leaf + "/proof")
        .then()
        .body("state", equalTo("PENDING"))
        .body("tlogProof", nullValue());

    background.turnSteadyWork();

    Response proof = asService().get("/v1/log/entries/" + leaf + "/proof");
    Json.Obj document =
        Json.object()
            .with("erasure", Json.of("era_1"))
            .with("proof", io.shouyue.proof.JsonParser.parse(proof.asString()));
    assertThat(new DocumentCheck(LogTrust.in(key())).check(document))
        .isInstanceOfSatisfying(
            Verdict.Valid.class, valid -> assertThat(valid.type()).isEqualTo("certificate"));
  }

  @Test
  void theProofOfAnotherSitesRecordIsNotThere() {
    String leaf =
        asService()
            .body("{\"type\":\"certificate\",\"record\":{\"erasure\":\"era_2\"}}")
            .post("/v1/log/entries")
            .path("leaf");

    as(Tokens.staff(List.of("other"), "auditor"))
        .get("/v1/log/entries/" + leaf + "/proof")
        .then()
        .statusCode(404);
    asService().get("/v1/log/entries/" + UUID.randomUUID() + "/proof").then().statusCode(404);
  }

  private static io.restassured.specification.RequestSpecification asService() {
    return as(Tokens.service("retention-service")).header("Shouyue-Site", "demo");
  }

  private static Response tile(TileRef ref) {
    return given().get("/log/tile/" + ref.path());
  }

  private static VerifierKey key() {
    return VerifierKey.parse(given().get("/log/vkey").asString().strip());
  }

  private static Checkpoint checkpoint() {
    return Checkpoint.open(SignedNote.parse(given().get("/log/checkpoint").asString()), key());
  }
}
