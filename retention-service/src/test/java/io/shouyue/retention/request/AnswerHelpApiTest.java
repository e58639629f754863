package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.promise.RequestType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class AnswerHelpApiTest {

  @Inject TestLegalClock clock;
  @Inject AnswerTemplates templates;

  private String request;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    request = Api.filed(SubjectId.fresh(), "DELETION");
  }

  @Test
  void aDraftOutlivesSomebodyElsesMoveAndIsItsWritersAlone() {
    draft(Api.AGENT, "half a sente").body("savedAt", equalTo("2026-11-20T02:00:00Z"));
    Api.move(Api.DPO, request, "assign", "{}").statusCode(200);

    draft(Api.AGENT, "half a sentence");

    saved(Api.AGENT).body("text", equalTo("half a sentence")).body("reason", equalTo("x"));
    saved(Api.DPO.as("somebody-else")).body("text", equalTo("")).body("savedAt", nullValue());
  }

  @Test
  void aDraftGoesOnceTheRequestIsOver() {
    draft(Api.AGENT, "not needed any more");
    Api.move(Api.DPO, request, "withdraw", "{}").statusCode(200);

    saved(Api.AGENT).body("text", equalTo(""));
  }

  @ParameterizedTest
  @EnumSource(RequestType.class)
  void everyTypeHasWordsToBeginWithInBothLanguages(RequestType type) {
    assertThat(templates.has(type, RequestMove.GRANT)).isTrue();
  }

  @Test
  void wordsAreFilledInForTheRequest() {
    String number = Api.get(Api.AGENT, "/v1/requests/" + request).extract().path("number");

    Api.get(Api.AGENT, "/v1/requests/" + request + "/templates")
        .statusCode(200)
        .body("items.move", equalTo(List.of("grant", "grant-partly")))
        .body("items[0].text.zh", containsString(number))
        .body("items[0].text.en", containsString(number));
  }

  @Test
  void aRefusalIsPreviewedWithArticleChannelAndCourtAndNothingIsSent() {
    Api.as(Api.AGENT)
        .contentType("application/json")
        .body("{\"text\": \"nothing is left\", \"reason\": \"already-anonymised\"}")
        .post("/v1/requests/" + request + "/preview")
        .then()
        .statusCode(200)
        .body(
            "text",
            allOf(
                containsString("nothing is left"),
                containsString("dpo@demo.invalid"),
                containsString("人民法院")));
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("messages.findAll { it.kind == 'ANSWER' }.size()", equalTo(0));
  }

  @Test
  void theCaseFileIsACoveredPageAndWithAReasonTheWholeCase() throws IOException {
    Api.as(Api.AGENT)
        .header("Shouyue-File-Name", "letter.txt")
        .contentType("text/plain")
        .body("a made-up letter")
        .post("/v1/requests/" + request + "/attachments")
        .then()
        .statusCode(201);

    byte[] zip =
        Api.get(Api.DPO, "/v1/requests/" + request + "/case-file")
            .statusCode(200)
            .contentType("application/zip")
            .extract()
            .asByteArray();
    byte[] whole =
        Api.move(Api.DPO, request, "case-file", "{\"reason\": \"AUTHORITY\"}")
            .statusCode(200)
            .extract()
            .asByteArray();

    assertThat(names(zip)).containsExactly("case.pdf");
    assertThat(names(whole)).containsExactly("case.pdf", "attachments/1-letter.txt");
    Api.move(Api.DPO, request, "case-file", "{}").statusCode(422);
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private ValidatableResponse draft(Tokens who, String text) {
    return Api.as(who)
        .contentType("application/json")
        .body("{\"text\": \"%s\", \"reason\": \"x\"}".formatted(text))
        .put("/v1/requests/" + request + "/draft")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse saved(Tokens who) {
    return Api.get(who, "/v1/requests/" + request + "/draft").statusCode(200);
  }
}
