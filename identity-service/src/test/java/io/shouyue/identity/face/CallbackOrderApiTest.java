package io.shouyue.identity.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Vendors that call out of order, change their mind, or are asked by two tabs at once. */
@QuarkusTest
class CallbackOrderApiTest extends FaceApiTestBase {
  @Test
  void aCallOfAnEarlierSessionChangesNothing() {
    String subject = newSubject();
    String id = inSession(subject);
    String earlier = token(session(subject, id));
    press(session(subject, id), "GIVE_UP");
    later(id);
    String present = token(session(subject, id));
    vendorSays(earlier, "PASS");

    callback(earlier, signature(earlier)).statusCode(204);

    assertThat(present).isNotEqualTo(earlier);
    show(subject, id).body("state", equalTo("LIVENESS"));
    vendorSays(present, "NOT_ALIVE");
    callback(present, signature(present)).statusCode(204);
    show(subject, id).body("state", equalTo("FAILED"));
  }

  @Test
  void aCallBeforeThereIsAVerdictIsNone() {
    String subject = newSubject();
    String id = inSession(subject);
    String token = token(session(subject, id));

    callback(token, signature(token)).statusCode(204);

    show(subject, id).body("state", equalTo("LIVENESS"));
  }

  @Test
  void aVendorThatChangesItsMindIsNotHeardAgain() {
    String subject = newSubject();
    String id = inSession(subject);
    String token = token(session(subject, id));
    vendorSays(token, "PASS");
    callback(token, signature(token)).statusCode(204);

    vendorSays(token, "OTHER_PERSON");
    callback(token, signature(token)).statusCode(204);

    show(subject, id).body("state", equalTo("VERIFIED"));
    site().get("/v1/subjects/" + subject + "/assurance").then().body("level", equalTo("HIGH"));
  }

  @Test
  void twoTabsThatFinishAtOnceAreOneVerdict() {
    String subject = newSubject();
    String id = inSession(subject);
    String token = token(session(subject, id));
    vendorSays(token, "PASS");
    int before = destructions();

    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> callback(token, signature(token)).statusCode(204));

    show(subject, id)
        .body("state", equalTo("VERIFIED"))
        .body("face.destruction.images", equalTo(2));
    assertThat(destructions()).isEqualTo(before + 1);
  }

  @Test
  void aCallForNobodysSessionIsTakenAndForgotten() {
    String token = UUID.randomUUID().toString();

    callback(token, signature(token)).statusCode(204);
  }

  private int destructions() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT count(*) FROM face_destruction").mapTo(Integer.class).one());
  }
}
