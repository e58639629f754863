package io.shouyue.identity.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.data.message.sms.SmsReceiptJob;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.testkit.ServiceResource;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmsReceiptApiTest extends ApiTestBase {
  @Inject SmsReceiptJob job;
  @Inject MockMailbox mailbox;
  @Inject BlindIndex index;

  @Test
  void theReceiptIsAskedForAndTheNumberThenForgotten() {
    String subject = codeSentTo(mobile("1234"));
    assertThat(row(subject)).isEqualTo("PENDING sealed");

    due(subject);
    job.run();

    assertThat(row(subject)).isEqualTo("DELIVERED SANDBOX");
    operator()
        .get("/v1/sms-receipts")
        .then()
        .statusCode(200)
        .body("items.template", hasItem("code"))
        .body("items.state", hasItem("DELIVERED"));
  }

  @Test
  void aNumberThatIsDeadIsToldAsSuch() {
    String subject = codeSentTo(mobile("0009"));

    due(subject);
    job.run();

    assertThat(row(subject)).isEqualTo("FAILED SANDBOX-DEAD-NUMBER");
  }

  @Test
  void aCallOfTheVendorOnlyBringsTheQuestionForward() {
    String subject = codeSentTo(mobile("1234"));
    String told = "[{\"sid\": \"%s\", \"report_status\": \"FAIL\"}]".formatted(reference(subject));

    callback("wrong", told).statusCode(401);
    callback(ServiceResource.SMS_CALLBACK_KEY, "[{\"biz_id\": \"unknown\"}]").statusCode(200);
    callback(ServiceResource.SMS_CALLBACK_KEY, "no list").statusCode(200);
    job.run();
    assertThat(row(subject)).isEqualTo("PENDING sealed");

    callback(ServiceResource.SMS_CALLBACK_KEY, told).statusCode(200).body("errmsg", equalTo("OK"));
    callback(ServiceResource.SMS_CALLBACK_KEY, told).statusCode(200);
    job.run();

    assertThat(row(subject)).isEqualTo("DELIVERED SANDBOX");
    callback(ServiceResource.SMS_CALLBACK_KEY, told).statusCode(200);
    job.run();
    assertThat(row(subject)).isEqualTo("DELIVERED SANDBOX");
  }

  @Test
  void aNumberThatGotTooManyGetsNoMoreCodes() {
    String mobile = mobile("1234");
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO sms_receipt (carrier, reference, site, owner, template,
                      number_index, handed_at, ask_at, state)
                    SELECT 'sandbox', gen_random_uuid(), 'demo', 'others', 'code', :index, now(),
                      now(), 'DELIVERED' FROM generate_series(1, 500)
                    """)
                .bind("index", index.of("demo", "sms-number", mobile))
                .execute());

    codeSentTo(mobile);

    assertThat(mailbox.getMailsSentTo(mobile + "@sms.invalid")).isEmpty();
  }

  private String codeSentTo(String mobile) {
    String subject = newSubject();
    site()
        .body(
            """
            {"username": "u%s", "password": "%s", "mobile": "%s"}
            """
                .formatted(subject.substring(4, 20), UUID.randomUUID(), mobile))
        .put("/v1/subjects/" + subject + "/account")
        .then()
        .statusCode(204);
    person(subject)
        .body("{\"requestId\": \"r\"}")
        .post("/v1/step-ups/codes")
        .then()
        .statusCode(202);
    background.settle();
    return subject;
  }

  private static String mobile(String ending) {
    return "139%04d%s".formatted(ThreadLocalRandom.current().nextInt(10_000), ending);
  }

  private static ValidatableResponse callback(String key, String body) {
    return RestAssured.given()
        .contentType("application/json")
        .queryParam("key", key)
        .body(body)
        .post("/v1/sms-receipts/sandbox")
        .then();
  }

  private void due(String subject) {
    jdbi.useHandle(
        h -> h.execute("UPDATE sms_receipt SET ask_at = handed_at WHERE owner = ?", subject));
  }

  private String reference(String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT reference FROM sms_receipt WHERE owner = :owner")
                .bind("owner", subject)
                .mapTo(String.class)
                .one());
  }

  /** State, and what is kept beside it. */
  private String row(String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT state || ' ' ||
                      CASE WHEN number_sealed IS NULL THEN code ELSE 'sealed' END
                    FROM sms_receipt WHERE owner = :owner
                    """)
                .bind("owner", subject)
                .mapTo(String.class)
                .one());
  }
}
