package io.shouyue.identity.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.identifier.DocumentNumberSamples;
import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementChecks;
import io.shouyue.identity.provider.ElementQuestion;
import io.shouyue.identity.provider.SandboxElementCheck;
import io.shouyue.identity.provider.TestElementChecks;
import io.shouyue.platform.testkit.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the only authority that is asked knows the numbers of residents alone. */
@QuarkusTest
class DocumentWaysApiTest extends ApiTestBase {
  private static final String NAME = "王小明";

  private final List<DocumentKind> asked = new CopyOnWriteArrayList<>();

  @BeforeEach
  void askAboutResidentsAlone() {
    SandboxElementCheck residents =
        new SandboxElementCheck() {
          @Override
          public Set<DocumentKind> documents() {
            return DocumentKind.RESIDENT_NUMBERED;
          }

          @Override
          public ElementAnswer ask(ElementQuestion question) {
            asked.add(question.kind());
            return super.ask(question);
          }
        };
    QuarkusMock.installMockForType(
        TestElementChecks.of(new SimpleMeterRegistry(), 5, residents), ElementChecks.class);
  }

  @ParameterizedTest
  @CsvSource({
    "PASSPORT,E10000001",
    "HK_MACAU_TRAVEL_PERMIT,H10000001",
    "TAIWAN_TRAVEL_PERMIT,10000001",
    "FOREIGN_PERMANENT_RESIDENT,USA110090010101",
    "FOREIGN_PERMANENT_RESIDENT,911124198108030028"
  })
  void whatNobodyCanCheckIsRefusedInEitherWayBeforeAnybodyIsAsked(String kind, String number) {
    for (String method : List.of("ELEMENTS", "FACE")) {
      ask(newSubject(), method, kind, number, "en")
          .statusCode(422)
          .body("violations.field", equalTo(List.of("elements.documentType")))
          .body("violations.code", equalTo(List.of("document-unchecked")));
    }
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,take the face check", "zh-CN,请改用人脸核验"})
  void whereTheFaceCanBeCheckedTheSentenceOffersIt(String language, String offer) {
    String number = DocumentNumberSamples.number("911124", LocalDate.of(1981, 8, 3), 2);

    List<String> sentences =
        ask(newSubject(), "ELEMENTS", "FOREIGN_PERMANENT_RESIDENT", number, language)
            .statusCode(422)
            .body("violations.code", equalTo(List.of("document-without-elements")))
            .extract()
            .path("violations.message");

    assertThat(sentences).singleElement().asString().contains(offer).doesNotContain(number);
    assertThat(asked).isEmpty();
  }

  @Test
  void aRefusalCountsAgainstNoLimit() {
    String subject = newSubject();
    for (int i = 0; i < 6; i++) {
      ask(subject, "ELEMENTS", "PASSPORT", "E10000001", "en").statusCode(422);
    }

    ask(subject, "ELEMENTS", "RESIDENT_ID", idNumber(1), "en")
        .statusCode(201)
        .body("state", equalTo("VERIFIED"));
    assertThat(asked).containsExactly(DocumentKind.RESIDENT_ID);
  }

  @Test
  void aResidencePermitIsAskedAbout() {
    String number = DocumentNumberSamples.number("810000", LocalDate.of(1990, 1, 1), 1);

    ask(newSubject(), "ELEMENTS", "RESIDENCE_PERMIT", number, "en").statusCode(201);

    assertThat(asked).containsExactly(DocumentKind.RESIDENCE_PERMIT);
  }

  private static ValidatableResponse ask(
      String subject, String method, String kind, String number, String language) {
    String body =
        elements(subject, NAME, number)
            .replace("ELEMENTS", method)
            .replace("\"idNumber", "\"documentType\": \"%s\", \"idNumber".formatted(kind));
    return RestAssured.given()
        .header("Authorization", "Bearer " + Tokens.site("demo").sign())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/verifications")
        .then();
  }
}
