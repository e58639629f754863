package io.shouyue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.testkit.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a verification asks of the database, which is most of what it costs. */
@QuarkusTest
class VerificationCostApiTest extends ApiTestBase {

  @Test
  void aFirstVerificationTakesTenStatements() {
    verify(known());
    String subject = known();

    List<String> statements = Statements.during(jdbi, () -> verify(subject));

    assertThat(statements).hasSize(10);
  }

  @Test
  void theAnswerChangesNothingThatAnIndexLooksAt() {
    List<String> indexes =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT indexdef FROM pg_indexes WHERE tablename = 'verification_0'")
                    .mapTo(String.class)
                    .list());

    assertThat(indexes)
        .isNotEmpty()
        .noneMatch(index -> index.matches(".*\\b(state|reason|decided_at|provider)\\b.*"));
  }

  /** Somebody of whom the service has heard. */
  private static String known() {
    String subject = newSubject();
    site().get("/v1/subjects/" + subject + "/assurance").then().statusCode(200);
    return subject;
  }

  private static void verify(String subject) {
    site()
        .body(elements(subject, "王小明", idNumber(1)))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("state", equalTo("VERIFIED"));
  }
}
