package io.shouyue.consent.policy;

import static io.restassured.RestAssured.given;
import static io.shouyue.consent.DemoSite.asDpo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class PolicyApiTest {
  private static final String TEXT = "# 政策\n第一条：15个工作日内答复。\n<script>alert(1)</script>\n";

  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  private String document;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
    document = "doc-" + UUID.randomUUID();
    asDpo()
        .body(
            "{\"document\":\"%s\",\"title\":{\"zh\":\"政策\",\"en\":\"Policy\"}}".formatted(document))
        .post("/v1/policies")
        .then()
        .statusCode(201);
  }

  @Test
  void hashIsThatOfTheExactBytes() throws NoSuchAlgorithmException {
    String expected =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8)));
    draft("MARKDOWN", TEXT).then().statusCode(201).body("sha256.zh", equalTo(expected));
  }

  @Test
  void draftIsEditedUnderItsTagAndPublishedTextNeverChanges() {
    draft("MARKDOWN", "first").then().statusCode(201);
    String address = "/v1/policies/" + document + "/versions/1";
    String tag = asDpo().get(address).getHeader("ETag");

    asDpo().body(body("MARKDOWN", "second")).put(address).then().statusCode(428);
    asDpo()
        .header("If-Match", tag)
        .body(body("MARKDOWN", "second"))
        .put(address)
        .then()
        .statusCode(200);
    asDpo()
        .header("If-Match", tag)
        .body(body("MARKDOWN", "third"))
        .put(address)
        .then()
        .statusCode(412);
    asDpo().post(address + "/publish").then().statusCode(200).body("state", equalTo("PUBLISHED"));
    asDpo()
        .header("If-Match", "*")
        .body(body("MARKDOWN", "fourth"))
        .put(address)
        .then()
        .statusCode(409)
        .body("code", equalTo("no-draft"));
    asDpo().get(address).then().body("text.zh", equalTo("second"));
  }

  @Test
  void thereIsOneDraftAtATime() {
    draft("MARKDOWN", "first").then().statusCode(201);

    draft("MARKDOWN", "second").then().statusCode(409).body("code", equalTo("draft-exists"));
  }

  @Test
  void materialChangeNamesItsKinds() {
    asDpo()
        .body("{\"text\":{\"zh\":\"x\"},\"significance\":\"MATERIAL\"}")
        .post("/v1/policies/" + document + "/versions")
        .then()
        .statusCode(422);
    asDpo()
        .body("{\"text\":{\"zh\":\"x\"},\"significance\":\"MATERIAL\",\"changes\":[\"CONTROL\"]}")
        .post("/v1/policies/" + document + "/versions")
        .then()
        .statusCode(201);
  }

  @Test
  void archiveShowsWhatWasPublishedAndNoDraft() {
    draft("MARKDOWN", TEXT).then().statusCode(201);
    given().get(address()).then().statusCode(404);

    publish();

    given()
        .get("/public/demo/policies")
        .then()
        .statusCode(200)
        .body("items.document", hasItem(document));
    given().get(address()).then().statusCode(200).body("text.zh", equalTo(TEXT));
    String markdown =
        given().accept("text/markdown").get(address()).then().statusCode(200).extract().asString();
    assertThat(markdown).isEqualTo(TEXT);
  }

  @Test
  void pageOfAPolicyRunsNothing() {
    draft("MARKDOWN", TEXT).then().statusCode(201);
    publish();

    given()
        .accept("text/html")
        .get(address())
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Language", equalTo("zh-CN"))
        .body(containsString("<h1>政策</h1>"))
        .body(not(containsString("<script")));
  }

  @Test
  void policyWrittenAsHtmlHasNoMarkdown() {
    draft("HTML", "<h1>政策</h1><script>alert(1)</script>").then().statusCode(201);
    publish();

    given().accept("text/markdown").get(address()).then().statusCode(406);
    given()
        .accept("text/html")
        .get(address())
        .then()
        .statusCode(200)
        .body(containsString("<h1>政策</h1>"))
        .body(not(containsString("<script")));
  }

  @Test
  void bytesOfThePageAreThoseItWasPublishedWith() throws NoSuchAlgorithmException {
    draft("MARKDOWN", TEXT).then().statusCode(201);
    publish();

    Response page = given().accept("text/html").get(address());

    byte[] hash = MessageDigest.getInstance("SHA-256").digest(page.asByteArray());
    assertThat(page.getHeader("Repr-Digest"))
        .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
    assertThat(given().accept("text/html").get(address()).asByteArray())
        .isEqualTo(page.asByteArray());
  }

  @Test
  void importedHtmlIsKeptAsTheAllowlistLeavesIt() {
    draft("HTML", "<h1>政策</h1><p onclick=x()>内容</p><script>alert(1)</script>")
        .then()
        .statusCode(201)
        .body("text.zh", equalTo("<h1>政策</h1><p>内容</p>"));
    asDpo()
        .body(body("HTML", "<script>alert(1)</script>"))
        .header("If-Match", "*")
        .put("/v1/policies/" + document + "/versions/1")
        .then()
        .statusCode(422)
        .body("code", equalTo("nothing-left"));
  }

  @Test
  void anyTwoVersionsAreComparedByClauseAndByWord() {
    draft("MARKDOWN", "# 政策\n\n## 一、答复\n\n我们在十五个工作日内答复。").then().statusCode(201);
    publish();
    asDpo()
        .body(
            body("MARKDOWN", "# 政策\n\n## 一、答复\n\n我们在三十天内答复。")
                .replace("\"MINOR\"", "\"MATERIAL\",\"changes\":[\"USER_RIGHTS\"]"))
        .post("/v1/policies/" + document + "/versions")
        .then()
        .statusCode(201);
    given().get(diff()).then().statusCode(404);
    publish(2);

    given()
        .get(diff() + "?from=1&to=2")
        .then()
        .statusCode(200)
        .body("clauses.change", contains("CHANGED"))
        .body("clauses[0].ref", equalTo("1"))
        .body("clauses[0].words.findAll{it.op=='REMOVED'}.text", hasItem("十五个工作日内"));
    given()
        .accept("text/html")
        .get(diff())
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("<ins>三十"));
    given().get(diff() + "?from=2&to=1").then().statusCode(200).body("from", equalTo(2));
    given().get(diff() + "?from=1&to=9").then().statusCode(404);
  }

  @Test
  void staffSeeWhatADraftChangesAndWhatItDeclares() {
    draft("MARKDOWN", "# 政策\n\n## 一、保存\n\n我们保存三十天。").then().statusCode(201);
    publish();
    asDpo()
        .body(
            body("MARKDOWN", "# 政策\n\n## 一、保存\n\n我们保存六十天。")
                .replace("\"MINOR\"", "\"MINOR\",\"purposes\":[\"account\"]"))
        .post("/v1/policies/" + document + "/versions")
        .then()
        .statusCode(201)
        .body("declared.purposes", contains("account"))
        .body("declared.promises", equalTo(null));

    asDpo()
        .get("/v1/policies/" + document + "/versions/2/diff")
        .then()
        .statusCode(200)
        .body("from", equalTo(1))
        .body("clauses[0].words.findAll{it.op=='ADDED'}.text", hasItem(containsString("六")));
    asDpo().get("/v1/policies/" + document + "/versions/1/diff").then().statusCode(404);
  }

  @Test
  void everyOldVersionStaysReachable() {
    draft("MARKDOWN", "first").then().statusCode(201);
    publish();
    draft("MARKDOWN", "second").then().statusCode(201);
    publish(2);

    given().get(address()).then().statusCode(200).body("text.zh", equalTo("first"));
    given()
        .get("/public/demo/policies/" + document)
        .then()
        .statusCode(200)
        .body("versions.version", contains(2, 1));
  }

  @Test
  void databaseRoleCannotChangeWhatWasPublished() {
    draft("MARKDOWN", "first").then().statusCode(201);
    publish();

    int changed =
        jdbi.withHandle(
            h ->
                h.createUpdate(
                        "UPDATE policy_version SET text_zh = 'x', state = 'DRAFT'"
                            + " WHERE document = :document")
                    .bind("document", document)
                    .execute());

    assertThat(changed).isZero();
    for (String statement :
        List.of(
            "UPDATE policy_page SET html = ''",
            "DELETE FROM policy_page",
            "DELETE FROM policy_version")) {
      assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute(statement)))
          .hasMessageContaining("permission denied");
    }
    given().get(address()).then().body("text.zh", equalTo("first"));
  }

  private String diff() {
    return "/public/demo/policies/" + document + "/diff";
  }

  private Response draft(String format, String text) {
    return asDpo().body(body(format, text)).post("/v1/policies/" + document + "/versions");
  }

  private static String body(String format, String text) {
    return "{\"format\":\"%s\",\"text\":{\"zh\":\"%s\"},\"significance\":\"MINOR\"}"
        .formatted(format, text.replace("\n", "\\n"));
  }

  private void publish() {
    publish(1);
  }

  private void publish(int version) {
    asDpo()
        .post("/v1/policies/" + document + "/versions/" + version + "/publish")
        .then()
        .statusCode(200);
  }

  private String address() {
    return "/public/demo/policies/" + document + "/versions/1";
  }
}
