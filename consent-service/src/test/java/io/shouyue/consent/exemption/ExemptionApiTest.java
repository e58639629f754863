package io.shouyue.consent.exemption;

import static io.shouyue.consent.DemoSite.SITE;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.peer.FakeRetention;
import io.shouyue.consent.peer.RetentionPeer;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class ExemptionApiTest {
  private static final String EVIDENCE = "ab".repeat(32);

  @Inject TestLegalClock clock;

  private String subject;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
    subject = signUp(newUser(), "marketing DECLINED m");
  }

  @Test
  void everyExceptionOfAPolicyHasAGroundInLaw() {
    Map<String, Set<ExemptionGround>> grounds =
        Map.of(
            "national-security", Set.of(ExemptionGround.LEGAL_DUTY),
            "public-interest", Set.of(ExemptionGround.LEGAL_DUTY, ExemptionGround.EMERGENCY),
            "criminal-procedure", Set.of(ExemptionGround.LEGAL_DUTY),
            "vital-interest", Set.of(ExemptionGround.EMERGENCY),
            "self-published", Set.of(ExemptionGround.PUBLISHED),
            "lawful-source", Set.of(ExemptionGround.PUBLISHED),
            "anonymised-data", Set.of(ExemptionGround.ANONYMISED));

    assertThat(ExemptionKind.values())
        .allSatisfy(kind -> assertThat(kind.grounds()).isEqualTo(grounds.get(kind.code())))
        .hasSameSizeAs(grounds.keySet());
  }

  @Test
  void recordedCaseAllowsUntilItsEndAndIsNotRemembered() {
    assertThat(reason(subject, "marketing")).isEqualTo("declined");
    except("vital-interest").body("reason", equalTo("exception-not-applicable"));

    String id = record("VITAL_INTEREST", "EMERGENCY", "").statusCode(201).extract().path("id");
    except("vital-interest").body("reason", equalTo("exception-not-applicable"));
    asDpo()
        .post("/v1/exemptions/" + id + "/approve")
        .then()
        .statusCode(409)
        .body("code", equalTo("second-person-needed"));
    approve(id);

    except("vital-interest")
        .body("allowed", equalTo(true))
        .body("reason", equalTo("exception"))
        .body("basis", equalTo("EMERGENCY"));
    except("self-published").body("reason", equalTo("exception-not-applicable"));
    assertThat(reason(subject, "marketing")).isEqualTo("declined");

    asDpo().post("/v1/exemptions/" + id + "/end").then().statusCode(200);
    except("vital-interest").body("reason", equalTo("exception-not-applicable"));
    asDpo().get("/v1/exemptions").then().body("items.id", hasItem(id));
  }

  @Test
  void caseEndsByItself() {
    approve(record("VITAL_INTEREST", "EMERGENCY", "").statusCode(201).extract().path("id"));

    clock.advance(Duration.ofDays(1));

    except("vital-interest").body("reason", equalTo("exception-not-applicable"));
  }

  @Test
  void caseWithoutWhatItsGroundNeedsIsRefused() {
    record("NATIONAL_SECURITY", "EMERGENCY", "")
        .statusCode(422)
        .body("violations.field", contains("ground"));
    record("CRIMINAL_PROCEDURE", "LEGAL_DUTY", "")
        .statusCode(422)
        .body("violations.field", contains("authority"));
    record("ANONYMISED_DATA", "ANONYMISED", "")
        .statusCode(422)
        .body("violations.code", contains("anonymisation-not-certified"));
  }

  @Test
  void anonymisationCountsOnlyByACertificateThatWasIssued() {
    certified("crt_" + "1".repeat(26)).statusCode(503).body("code", equalTo("unavailable"));
    QuarkusMock.installMockForType(new FakeRetention(Map.of()), RetentionPeer.class);

    certified("crt_" + "1".repeat(26))
        .statusCode(422)
        .body("violations.code", contains("certificate-unknown"));
    certified(FakeRetention.CERTIFICATE).statusCode(201).body("clause", equalTo("PIPL 4, 73(4)"));
  }

  @Test
  void refusalStandsAgainstWhatIsMerelyPublic() {
    approve(record("SELF_PUBLISHED", "PUBLISHED", "").statusCode(201).extract().path("id"));
    except("self-published").body("reason", equalTo("exception"));

    restrict("[]", "[\"marketing\"]").statusCode(204);

    except("self-published").body("reason", equalTo("objected"));
    assertThat(reason(subject, "marketing")).isEqualTo("objected");
  }

  @Test
  void restrictionStopsEverythingButLegalDutiesUntilItIsLifted() {
    assertThat(reason(subject, "account")).isEqualTo("legal-basis");

    restrict("[\"*\"]", "[]").statusCode(204);

    assertThat(reason(subject, "account")).isEqualTo("restricted");
    assertThat(reason(subject, "marketing")).isEqualTo("restricted");
    assertThat(reason(subject, "real_name")).isEqualTo("legal-basis");
    restrict("[]", "[]").statusCode(204);
    assertThat(reason(subject, "account")).isEqualTo("legal-basis");
  }

  @Test
  void childNeedsAGuardianUntilTheFourteenthBirthdayIsOverInBeijing() {
    under14("identity-service").statusCode(204);

    assertThat(reason(subject, "account")).isEqualTo("guardian-required");
    assertThat(reason(subject, "real_name")).isEqualTo("legal-basis");
    clock.advance(Duration.between(clock.now(), Instant.parse("2026-11-22T15:59:59Z")));
    assertThat(reason(subject, "account")).isEqualTo("guardian-required");
    clock.advance(Duration.ofSeconds(1));
    assertThat(reason(subject, "account")).isEqualTo("legal-basis");
  }

  @Test
  void onlyTheServiceThatKnowsMaySayIt() {
    String nothing = "{\"restricted\":[],\"objected\":[]}";
    restrictions("identity-service", nothing).statusCode(403);
    under14("retention-service").statusCode(403);
  }

  private static void approve(String id) {
    as(Tokens.staff(List.of(SITE), "dpo").as("another-officer"))
        .post("/v1/exemptions/" + id + "/approve")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse certified(String certificate) {
    return record("ANONYMISED_DATA", "ANONYMISED", ",\"certificate\":\"" + certificate + "\"");
  }

  private ValidatableResponse record(String kind, String ground, String more) {
    return asDpo()
        .body(
            """
            {"kind":"%s","ground":"%s","purpose":"marketing","subject":{"id":"%s"},
             "document":"2026-0017","evidenceSha256":"%s","validFrom":"%s","validUntil":"%s"%s}
            """
                .formatted(
                    kind,
                    ground,
                    subject,
                    EVIDENCE,
                    clock.now(),
                    clock.now().plus(Duration.ofDays(1)),
                    more))
        .post("/v1/exemptions")
        .then();
  }

  private ValidatableResponse except(String exception) {
    return asSite()
        .body(
            "{\"subject\":{\"id\":\"%s\"},\"purpose\":\"marketing\",\"exception\":\"%s\"}"
                .formatted(subject, exception))
        .post("/v1/decisions")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse restrict(String restricted, String objected) {
    String body = "{\"restricted\":%s,\"objected\":%s}".formatted(restricted, objected);
    return restrictions("retention-service", body);
  }

  private ValidatableResponse restrictions(String client, String body) {
    return service(client).body(body).put("/v1/subjects/" + subject + "/restrictions").then();
  }

  private ValidatableResponse under14(String client) {
    return service(client)
        .body(
            "{\"ages\":[{\"subject\":\"%s\",\"under14Until\":\"2026-11-22\"}]}".formatted(subject))
        .put("/v1/subjects/ages")
        .then();
  }

  private static RequestSpecification service(String client) {
    return as(Tokens.service(client)).header("Shouyue-Site", SITE);
  }
}
