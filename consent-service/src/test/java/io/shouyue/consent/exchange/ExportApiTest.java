package io.shouyue.consent.exchange;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class ExportApiTest {
  private static final String[] TYPES = {"GIVEN", "DECLINED", "WITHDRAWN", "GIVEN", "EXPIRED"};
  private static final String GIVEN =
      "{\"externalId\":\"%s\",\"purpose\":\"marketing\",\"type\":\"GIVEN\",\"at\":\"2026-01-02T00:00:00Z\"}";
  private static final String FROM = "moving-out";
  private static final String TO = "moving-in";

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Jdbi jdbi;
  @Inject Keks keks;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
    for (String site : List.of(FROM, TO)) {
      keks.create(site);
      site(site);
    }
    background.turnSteadyWork();
  }

  @Test
  void importingWhatWasExportedChangesNothing() {
    signUp(newUser(), "marketing GIVEN m");
    clock.advance(Duration.ofDays(3_000)); // whatever other tests did lies in the past
    String file = export(asSite());

    String id = send(asSite(), file);

    assertThat(asSite().get("/v1/imports/" + id + "/errors").asString()).isEmpty();

    asSite()
        .get("/v1/imports/" + id)
        .then()
        .body("recorded", equalTo(0))
        .body("unchanged", equalTo((int) file.lines().count()));
  }

  /** Many histories of chance, each with acts of the same moment, repeated and out of order. */
  @Test
  void anotherSiteThatImportsItIsInTheSameState() {
    Random random = new Random(20261121);
    List<String> lines = new ArrayList<>();
    for (int person = 0; person < 60; person++) {
      String user = newUser();
      for (int act = random.nextInt(6); act >= 0; act--) {
        String line = chance(random, user);
        lines.add(line);
        if (random.nextInt(5) == 0) {
          lines.add(line);
        }
      }
    }
    send(as(Tokens.site(FROM)), String.join("\n", lines));

    String file = export(as(Tokens.site(FROM)));
    send(as(Tokens.site(TO)), file);

    assertThat(state(TO)).isEqualTo(state(FROM)).hasSizeGreaterThan(60);
    assertThat(acts(export(as(Tokens.site(TO))))).containsExactlyInAnyOrderElementsOf(acts(file));
  }

  @Test
  void officerOfAnEmptySiteWhoImportsItHasTheSameStateAndSettings() {
    String full = newSite("full");
    String empty = newSite("empty");
    layDown(full);
    send(as(Tokens.site(full)), GIVEN.formatted(newUser()));
    String file = export(as(Tokens.site(full)));

    String refused = send(as(Tokens.site(empty)), file);
    assertThat(errors(as(Tokens.site(empty)), refused)).contains("officer-only");
    String id = send(dpo(empty), file);

    assertThat(errors(dpo(empty), id)).isEmpty();
    assertThat(settings(export(dpo(empty)))).hasSize(11).containsExactlyElementsOf(settings(file));
    assertThat(acts(export(dpo(empty)))).isEqualTo(acts(file));
    assertThat(state(empty)).isEqualTo(state(full)).isNotEmpty();
    String page = "/policies/privacy/versions/2";
    assertThat(given().accept("text/markdown").get("/public/" + empty + page).asString())
        .isEqualTo(given().accept("text/markdown").get("/public/" + full + page).asString())
        .contains("第二版");
    dpo(empty).get("/v1/collection-points/sign-up").then().statusCode(200);
    dpo(empty)
        .get("/v1/exemptions")
        .then()
        .body("items.document", contains("2026-0017"))
        .body("items.approvedAt", contains(nullValue()));
    dpo(empty)
        .get("/v1/webhook-endpoints")
        .then()
        .body("items.state", contains("DISABLED"))
        .body("items.disabledReason", contains("imported"));
  }

  /** All three hang on the digest of a contact, which is keyed for the site. */
  @Test
  void listsOfContactsAndSuppliedOnesComeBackToTheirSiteAlone() {
    String contact = UUID.randomUUID() + "@mail.invalid";
    String other = UUID.randomUUID() + "@mail.invalid";
    suppress(FROM, contact);
    supply(FROM, other);
    reach(FROM, contact);
    String file = export(dpo(FROM));

    send(dpo(FROM), file);
    assertThat(settings(export(dpo(FROM)))).containsExactlyElementsOf(settings(file));
    jdbi.useHandle(
        h -> {
          h.execute("DELETE FROM suppression WHERE site = ?", FROM);
          h.execute("DELETE FROM supplied_contact WHERE site = ?", FROM);
          h.execute("DELETE FROM reached_contact WHERE site = ?", FROM);
        });
    String back = send(dpo(FROM), file);
    String elsewhere = send(dpo(TO), file);

    assertThat(errors(dpo(FROM), back)).isEmpty();
    assertThat(settings(export(dpo(FROM))))
        .containsExactlyElementsOf(settings(file))
        .anyMatch(line -> line.contains("\"record\":\"suppression\""))
        .anyMatch(line -> line.contains("\"record\":\"supplied-contact\""))
        .anyMatch(line -> line.contains("\"record\":\"reached-contact\""))
        .noneMatch(line -> line.contains(contact) || line.contains(other));
    as(Tokens.site(FROM))
        .body(
            "{\"purpose\":\"marketing\",\"contacts\":[{\"channel\":\"EMAIL\",\"address\":\"%s\"}]}"
                .formatted(contact))
        .post("/v1/suppressions/check")
        .then()
        .body("items[0].suppressed", equalTo(true));
    assertThat(errors(dpo(TO), elsewhere)).contains("invalid-value");
    assertThat(export(dpo(TO)))
        .doesNotContain("supplied-contact", "reached-contact", "\"record\":\"suppression\"");
  }

  @Test
  void releasesWithoutTheirApprovalsAndWhatIsPublicComeIntoAnotherSite() {
    String from = newSite("selling");
    String to = newSite("bought");
    dpo(from)
        .body(DemoSite.purposeBody("deals", "CONTRACT", "\"categories\":[\"mobile\"]"))
        .post("/v1/purposes")
        .then()
        .statusCode(201);
    dpo(from).post("/v1/purposes/deals/publish").then().statusCode(200);
    String seller = newUser();
    String release = release(from, seller);
    for (String who : List.of("one", "two")) {
      as(Tokens.staff(List.of(from), "dpo").as(who))
          .post("/v1/contact-releases/" + release + "/approve")
          .then()
          .statusCode(200);
    }
    String refused = release(from, seller);
    dpo(from).post("/v1/contact-releases/" + refused + "/refuse").then().statusCode(200);
    String subject = publish(from, seller);
    String file = export(dpo(from));

    String id = send(dpo(to), file);
    String again = send(dpo(to), file);

    assertThat(errors(dpo(to), id) + errors(dpo(to), again)).isEmpty();
    assertThat(settings(export(dpo(to))))
        .containsExactlyElementsOf(settings(file))
        .anyMatch(line -> line.contains(refused) && line.contains("refusedAt"));
    dpo(to)
        .get("/v1/contact-releases/" + release)
        .then()
        .body("state", equalTo("RECORDED"))
        .body("subject", equalTo(subject));
    assertThat(marked(to, subject)).isEqualTo(marked(from, subject)).isEqualTo("{mobile} t");
  }

  private String newSite(String name) {
    String site = name + "-" + UUID.randomUUID().toString().substring(0, 8);
    keks.create(site);
    DemoSite.putSite(site);
    return site;
  }

  private String marked(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT concat(published, ' ', published_refused) FROM subject
                    WHERE site = :site AND id = :subject
                    """)
                .bind("site", site)
                .bind("subject", subject)
                .mapTo(String.class)
                .one());
  }

  private static String release(String site, String seller) {
    return as(Tokens.site(site))
        .body(
            """
            {"subject":{"externalId":"%s"},"receiver":{"externalId":"%s"},"purpose":"deals",
             "categories":["mobile"],"ground":"CONTRACT_NECESSITY","matter":"deal-7",
             "document":"2026-7","evidenceSha256":"%s"}
            """
                .formatted(seller, newUser(), "0f".repeat(32)))
        .post("/v1/contact-releases")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Somebody made public where they are reached, and refuses that it be used; who it is. */
  private static String publish(String site, String user) {
    String subject =
        as(Tokens.site(site))
            .body(
                """
                {"subject":{"externalId":"%s"},"categories":["mobile"],
                 "place":"https://shop.example/seller/7","publishedAt":"2026-01-02T00:00:00Z"}
                """
                    .formatted(user))
            .post("/v1/published-data")
            .then()
            .statusCode(201)
            .extract()
            .path("subject");
    as(Tokens.site(site))
        .body("{\"refused\":true}")
        .put("/v1/subjects/" + subject + "/published-data/refusal")
        .then()
        .statusCode(204);
    return subject;
  }

  private static void reach(String site, String contact) {
    as(Tokens.site(site))
        .body(
            """
            {"links":[{"purpose":"marketing","subject":{"externalId":"%s"},
              "contact":{"channel":"EMAIL","address":"%s"}}]}
            """
                .formatted(newUser(), contact))
        .post("/v1/unsubscribe-links")
        .then()
        .statusCode(201);
  }

  private static void suppress(String site, String contact) {
    as(Tokens.site(site))
        .body(
            "{\"purpose\":\"marketing\",\"contacts\":[{\"channel\":\"EMAIL\",\"address\":\"%s\"}]}"
                .formatted(contact))
        .post("/v1/suppressions")
        .then()
        .statusCode(204);
  }

  private static void supply(String site, String contact) {
    as(Tokens.site(site))
        .body(
            """
            {"suppliedBy":{"externalId":"%s"},"suppliedByName":"Example Trading",
             "purpose":"face_verify","contact":{"channel":"EMAIL","address":"%s"},"locale":"en"}
            """
                .formatted(newUser(), contact))
        .post("/v1/supplied-contacts")
        .then()
        .statusCode(201);
  }

  /**
   * A recipient, three purposes, one of them a draft, a policy in two versions, a point, a case
   * without consent, a transfer and an endpoint.
   */
  private static void layDown(String site) {
    site(site);
    dpo(site)
        .body(
            """
            {"code":"sister","kind":"AFFILIATE","name":"甲公司","contact":"c"}
            """)
        .post("/v1/recipients")
        .then()
        .statusCode(201);
    dpo(site)
        .body(DemoSite.purposeBody("drafted", "CONTRACT", "\"categories\":[\"email\"]"))
        .post("/v1/purposes")
        .then()
        .statusCode(201);
    dpo(site)
        .body(
            """
            {"text":{"zh":"# 隐私\\n第二版","en":"# Privacy\\nSecond"},"significance":"MATERIAL",
             "changes":["CONTROL"]}
            """)
        .post("/v1/policies/privacy/versions")
        .then()
        .statusCode(201);
    dpo(site).post("/v1/policies/privacy/versions/2/publish").then().statusCode(200);
    dpo(site)
        .body(
            """
            {"code":"sign-up","title":{"zh":"注册","en":"Sign-up"},"document":"privacy",
             "purposes":["marketing"]}
            """)
        .post("/v1/collection-points")
        .then()
        .statusCode(201);
    dpo(site)
        .body(
            """
            {"kind":"PUBLIC_INTEREST","ground":"LEGAL_DUTY","purpose":"marketing","authority":"a",
             "recipient":"bureau","document":"2026-0017","evidenceSha256":"%s",
             "validFrom":"2026-01-01T00:00:00Z","validUntil":"2036-01-01T00:00:00Z"}
            """
                .formatted("0f".repeat(32)))
        .post("/v1/exemptions")
        .then()
        .statusCode(201);
    dpo(site)
        .body(
            """
            {"cause":"MERGER","successor":"乙公司","contact":"dpo@b.example",
             "takesOverOn":"2099-01-01","bound":true,"document":"2026-3"}
            """)
        .post("/v1/registers/transfer")
        .then()
        .statusCode(201);
    as(Tokens.site(site))
        .body("{\"url\":\"https://127.0.0.1/hook\"}")
        .post("/v1/webhook-endpoints")
        .then()
        .statusCode(201);
  }

  @Test
  void settingThatDiffersFromWhatIsThereIsToldAndChangesNothing() {
    List<String> before = settings(export(dpo(TO)));
    String file = export(dpo(FROM)).replace("隐私政策", "另一份政策");

    String id = send(dpo(TO), file);

    assertThat(errors(dpo(TO), id)).contains("differs");
    assertThat(settings(export(dpo(TO)))).isEqualTo(before);
  }

  @Test
  void settingThatCouldNotBeLaidDownHereIsRefused() {
    String bad = "{\"record\":\"recipient\",\"code\":\"xx\",\"revision\":1,\"kind\":\"PROCESSOR\"}";
    String unsafe =
        """
        {"record":"policy","document":"unsafe","title":{"zh":"甲","en":"A"}}
        {"record":"policy-version","document":"unsafe","version":1,"state":"DRAFT","revision":1,\
        "format":"HTML","text":{"zh":"<script>1</script><p>甲</p>"},"significance":"MINOR",\
        "changes":[],"declaration":{}}""";

    String id = send(dpo(FROM), bad + "\n" + unsafe);

    assertThat(errors(dpo(FROM), id).lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("missing", "details"),
            line -> assertThat(line).contains("invalid-value"));
  }

  private static List<String> settings(String file) {
    return file.lines().filter(line -> !line.contains("\"record\":\"consent\"")).toList();
  }

  private static List<String> acts(String file) {
    return file.lines()
        .filter(line -> line.contains("\"record\":\"consent\""))
        .map(ExportApiTest::withoutOrigin)
        .toList();
  }

  private static String errors(RequestSpecification as, String id) {
    return as.get("/v1/imports/" + id + "/errors").asString();
  }

  @Test
  void cancelledPeopleAreNotInIt() {
    String subject = signUp(newUser(), "marketing GIVEN m");
    DemoSite.state(subject, "CANCELLED", "s-" + subject).statusCode(200);

    assertThat(export(asSite())).doesNotContain(subject);
  }

  private static String chance(Random random, String user) {
    Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(4) * 86_400L);
    String purpose = random.nextBoolean() ? "marketing" : "face_verify";
    return """
    {"externalId":"%s","purpose":"%s","type":"%s","at":"%s","evidence":{"n":%d},"reason":"r"}"""
        .formatted(user, purpose, TYPES[random.nextInt(TYPES.length)], at, random.nextInt(100));
  }

  private static void site(String site) {
    DemoSite.putSite(site);
    for (String purpose : List.of("marketing", "face_verify")) {
      var made =
          dpo(site)
              .body(DemoSite.purposeBody(purpose, "CONSENT", "\"categories\":[\"mobile\"]"))
              .post("/v1/purposes");
      if (made.statusCode() == 201) {
        dpo(site).post("/v1/purposes/" + purpose + "/publish").then().statusCode(200);
      }
    }
    var made =
        dpo(site)
            .body("{\"document\":\"privacy\",\"title\":{\"zh\":\"隐私政策\",\"en\":\"Privacy\"}}")
            .post("/v1/policies");
    if (made.statusCode() == 201) {
      dpo(site)
          .body("{\"text\":{\"zh\":\"# 隐私\",\"en\":\"# Privacy\"},\"significance\":\"MINOR\"}")
          .post("/v1/policies/privacy/versions")
          .then()
          .statusCode(201);
      dpo(site).post("/v1/policies/privacy/versions/1/publish").then().statusCode(200);
    }
  }

  /** What stands, without the receipts: those stay with the log that proves them. */
  private List<String> state(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT concat_ws('|', subject, purpose, state, purpose_version,
                      policy_document, policy_version, since, valid_until, imported)
                    FROM consent_state WHERE site = :site ORDER BY subject, purpose
                    """)
                .bind("site", site)
                .mapTo(String.class)
                .list());
  }

  private static String withoutOrigin(String line) {
    return line.replaceAll("\"id\":\"evt_[^\"]*\",|\"imported\":\\{[^}]*\\},", "");
  }

  private String send(RequestSpecification as, String file) {
    String id =
        as.header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType("application/x-ndjson")
            .body(file.getBytes(StandardCharsets.UTF_8))
            .post("/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    background.turnSteadyWork();
    return id;
  }

  private static String export(RequestSpecification as) {
    return as.post("/v1/exports").then().statusCode(200).extract().asString();
  }

  private static RequestSpecification dpo(String site) {
    return as(Tokens.staff(List.of(site), "dpo"));
  }
}
