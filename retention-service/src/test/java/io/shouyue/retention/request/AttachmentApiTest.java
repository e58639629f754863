package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class AttachmentApiTest {

  private static final byte[] PDF = "%PDF-1.7 made up".getBytes(StandardCharsets.UTF_8);

  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void fileIsKeptSealedAndReadByBothSides() {
    String files = files(Api.filed(person, "CORRECTION"));
    String id =
        add(self, files, "my%20letter.exe", PDF)
            .statusCode(201)
            .body("name", equalTo("my letter.pdf"))
            .body("type", equalTo("application/pdf"))
            .body("direction", equalTo("FROM_REQUESTER"))
            .extract()
            .path("id");

    byte[] read =
        Api.as(Api.AGENT)
            .get(files + "/" + id)
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("my%20letter.pdf"))
            .header("X-Content-Type-Options", equalTo("nosniff"))
            .extract()
            .asByteArray();
    assertThat(read).isEqualTo(PDF);
    byte[] stored =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT content_sealed FROM request_attachment WHERE id = ?")
                    .bind(0, id)
                    .mapTo(byte[].class)
                    .one());
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("made up");
  }

  @Test
  void otherContentIsRefusedWhateverItIsCalled() {
    String files = files(Api.filed(person, "CORRECTION"));
    byte[] zip = {'P', 'K', 3, 4, 0, 0};
    add(self, files, "picture.png", zip)
        .statusCode(422)
        .body("code", equalTo("file-type-not-allowed"));
    add(self, files, "empty.txt", new byte[0]).statusCode(422);
    Api.get(self, files).body("items", hasSize(0));
  }

  @Test
  void fileThatIsTooLargeIsRefused() {
    byte[] large = new byte[AttachmentService.LARGEST + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    add(self, files(Api.filed(person, "CORRECTION")), "x", large).statusCode(413);
  }

  @Test
  void filesAmongStaffAreNotThePersons() {
    String files = files(Api.filed(person, "CORRECTION"));
    String id =
        add(Api.AGENT, files + "?internal=true", "x", PDF).statusCode(201).extract().path("id");
    Api.get(self, files).body("items", hasSize(0));
    Api.get(self, files + "/" + id).statusCode(404);
    Api.get(Api.DPO, files).body("items", hasSize(1));
  }

  @Test
  void requestThatIsOverTakesNoMoreFiles() {
    String request = Api.filed(person, "CORRECTION");
    Api.move(self, request, "withdraw", "{}").statusCode(200);
    add(self, files(request), "x", PDF).statusCode(409);
  }

  @Test
  void elevenFilesAreTooMany() {
    String files = files(Api.filed(person, "CORRECTION"));
    for (int i = 0; i < 10; i++) {
      add(self, files, "x", PDF).statusCode(201);
    }
    add(self, files, "x", PDF).statusCode(409).body("code", equalTo("too-many-files"));
  }

  private static String files(String request) {
    return "/v1/requests/" + request + "/attachments";
  }

  private static ValidatableResponse add(Tokens who, String path, String name, byte[] content) {
    return Api.as(who)
        .header("Shouyue-File-Name", name)
        .contentType("application/octet-stream")
        .body(content)
        .post(path)
        .then();
  }
}
