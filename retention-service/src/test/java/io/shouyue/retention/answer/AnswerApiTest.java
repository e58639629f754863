package io.shouyue.retention.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class AnswerApiTest {

  private static final Pattern CODE = Pattern.compile("\\d{6}");

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject Jdbi jdbi;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    automatic("ACCESS", true);
    background.settle();
  }

  @Test
  void provenPersonGetsACopyWithoutAHuman() throws IOException {
    String request = plain("ACCESS");
    background.settle();

    Api.get(self, "/v1/requests/" + request)
        .body("state", equalTo("CLOSED"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("KEPT"))
        .body("messages.text", hasItem(containsString("copy of your data is ready")));
    Map<String, String> files = CopyArchiveTest.unzip(opened(request, code(request)).asByteArray());
    assertThat(files)
        .containsKeys(
            "index.html",
            "data.json",
            "account.csv",
            "identity.csv",
            "consents.csv",
            "consent-events.csv",
            "sources.csv",
            "supplied-contacts.csv",
            "requests.csv",
            "messages.csv");
    assertThat(files.get("data.json"))
        .contains("made-up", "newsletter", "rcp_made_up", "privacy 2");
    assertThat(files.get("account.csv")).contains("'=1+1");
    assertThat(files.get("sources.csv")).contains("Example Trading");
    assertThat(files.get("supplied-contacts.csv"))
        .contains("r***@mail.invalid")
        .doesNotContain("Example Trading");
  }

  @Test
  void notesAndNamesOfStaffAreNotInTheCopy() throws IOException {
    String request =
        Api.file(self, "{\"type\": \"COPY\", \"locale\": \"en\", \"details\": \"please\"}")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.move(Api.AGENT, request, "messages", "{\"text\": \"note-inside\", \"internal\": true}")
        .statusCode(200);
    Api.move(Api.AGENT, request, "messages", "{\"text\": \"word-to-you\"}").statusCode(200);
    Api.move(Api.AGENT, request, "assign", "{}").statusCode(200);

    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200).body("state", equalTo("CLOSED"));
    background.settle();

    String json =
        CopyArchiveTest.unzip(opened(request, code(request)).asByteArray()).get("data.json");
    assertThat(json).contains("word-to-you", "please").doesNotContain("note-inside", "staff-agent");
  }

  @Test
  void wordsOfThePersonWaitForAHuman() {
    String request = Api.filed(person, "ACCESS");
    background.settle();
    Api.get(self, "/v1/requests/" + request).body("state", equalTo("IN_PROGRESS"));
  }

  @Test
  void openCorrectionOrARuleSwitchedOffLeavesItToTheDesk() {
    Api.filed(person, "CORRECTION");
    String during = plain("ACCESS");
    automatic("ACCESS", false);
    SubjectId other = SubjectId.fresh();
    String off = plain(Tokens.subject("demo", other.value()), "ACCESS");
    background.settle();
    Api.get(Api.DPO, "/v1/requests/" + during).body("state", equalTo("IN_PROGRESS"));
    Api.get(Api.DPO, "/v1/requests/" + off).body("state", equalTo("IN_PROGRESS"));
    Api.get(Api.DPO, "/v1/request-rules")
        .body("items.find { it.type == 'ACCESS' }.automatic", equalTo(false));
  }

  @Test
  void copyIsNeverHalfACopy() {
    FakePeers.get().failOn("/consent-events");
    String request = plain("COPY");
    background.drainOutbox();
    Api.get(self, "/v1/requests/" + request)
        .body("state", equalTo("IN_PROGRESS"))
        .body("clocks.find { it.promise == 'answered-15wd' }.state", equalTo("RUNNING"));
    Api.move(Api.DPO, request, "grant", "{}").statusCode(503);

    FakePeers.get().work();
    Api.move(Api.DPO, request, "grant", "{}").statusCode(200).body("state", equalTo("CLOSED"));
    Api.get(self, "/v1/requests/" + request + "/answer").body("downloadsLeft", equalTo(5));
  }

  @Test
  void explanationNamesThePolicyVersionAndPurposesInForce() {
    String request = plain("EXPLANATION");
    background.settle();
    Api.get(self, "/v1/requests/" + request)
        .body("state", equalTo("CLOSED"))
        .body("messages.text", hasItem(containsString("Newsletter (version 3)")))
        .body("messages.text", hasItem(containsString("policy: privacy 2")));
  }

  @Test
  void wrongCodesUseUpTheCodeAndAFreshOneReplacesIt() {
    String request = granted();
    String right = code(request);
    for (int i = 0; i < AnswerSafe.TRIES; i++) {
      open(request, "x").then().statusCode(422).body("code", equalTo("wrong-code"));
    }
    open(request, right).then().statusCode(422);
    String fresh = code(request);
    open(request, fresh).then().statusCode(200);
  }

  @Test
  void copyIsOpenedFiveTimesAndForSevenDays() {
    String request = granted();
    String code = code(request);
    for (int i = 0; i < AnswerSafe.DOWNLOADS; i++) {
      open(request, code).then().statusCode(200);
    }
    open(request, code).then().statusCode(404);

    String later = granted();
    String late = code(later);
    clock.advance(Duration.ofDays(7));
    open(later, late).then().statusCode(404);
    Api.get(self, "/v1/requests/" + later + "/answer").statusCode(404);
  }

  @Test
  void copyIsSealedAndNobodyElseOpensIt() {
    String request = granted();
    byte[] stored =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT archive_sealed FROM request_answer WHERE request_id = ?")
                    .bind(0, request)
                    .mapTo(byte[].class)
                    .one());
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("index.html");
    Tokens stranger = Tokens.subject("demo", SubjectId.fresh().value());
    Api.as(stranger).post("/v1/requests/" + request + "/answer/code").then().statusCode(404);
  }

  @Test
  void everyOpeningIsInTheTrail() {
    String request = granted();
    open(request, code(request)).then().statusCode(200);
    background.settle();
    List<String> actions =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT action FROM audit_event WHERE object = ?")
                    .bind(0, request)
                    .mapTo(String.class)
                    .list());
    assertThat(actions).contains("answer.made", "answer.code-sent", "answer.opened");
  }

  private String granted() {
    String request = plain("COPY");
    background.settle();
    Api.get(self, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
    return request;
  }

  private String plain(String type) {
    return plain(self, type);
  }

  private static String plain(Tokens who, String type) {
    return Api.file(who, "{\"type\": \"%s\", \"locale\": \"en\"}".formatted(type))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** No contact is held, so the code comes to the privacy centre. */
  private String code(String request) {
    clock.advance(Duration.ofSeconds(1)); // so that the newest message is the newest
    Api.as(self)
        .post("/v1/requests/" + request + "/answer/code")
        .then()
        .statusCode(200)
        .body("sentBy", equalTo("PRIVACY_CENTRE"));
    background.settle();
    String text =
        Api.get(self, "/v1/messages")
            .body("items.text", hasItems(containsString("Your code is")))
            .extract()
            .path("items.find { it.text.contains('Your code is') }.text");
    Matcher found = CODE.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private Response opened(String request, String code) {
    Response answer = open(request, code);
    answer.then().statusCode(200).contentType("application/zip");
    return answer;
  }

  private Response open(String request, String code) {
    return Api.as(self)
        .contentType("application/json")
        .body("{\"code\": \"%s\"}".formatted(code))
        .post("/v1/requests/" + request + "/answer/open");
  }

  private static void automatic(String type, boolean automatic) {
    Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"automatic\": %s}".formatted(automatic))
        .put("/v1/request-rules/" + type)
        .then()
        .statusCode(200);
  }
}
