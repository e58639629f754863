package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.promise.RequestType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class MailIntakeApiTest {

  @Inject TestLegalClock clock;

  private final String from = UUID.randomUUID() + "@example.invalid";

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void aMailBecomesARequestThatWaitsForProof() {
    String number =
        mail("", "请删除我的账号资料").body("outcome", equalTo("FILED")).extract().path("number");

    Api.get(Api.DPO, "/v1/desk/queue?state=AWAITING_IDENTITY&limit=200")
        .body("items.request.number", hasItem(number))
        .body(
            "items.find { it.request.number == '%s' }.request.type".formatted(number),
            equalTo("DELETION"))
        .body(
            "items.find { it.request.number == '%s' }.request.channel".formatted(number),
            equalTo("MAIL"));
  }

  @Test
  void answersGoingRoundMakeOneRequestAndNoMore() {
    String number = mail("", "a copy of my data, please").extract().path("number");

    for (int i = 0; i < 3; i++) {
      mail("Re: your request", "Thank you for your mail")
          .body("outcome", equalTo("ADDED"))
          .body("number", equalTo(number));
    }
  }

  @Test
  void aMachineIsNeverAnswered() {
    mail("\"automatic\": true,", "I am away").body("number", nullValue());
    send("MAILER-DAEMON@example.invalid", "", "undeliverable")
        .body("outcome", equalTo("PASSED_OVER"));
  }

  @Test
  void filesOfAMailAreFilesOfItsRequestAndNoneIsDroppedSilently() {
    String more =
        "\"files\": [{\"name\": \"说明.txt\", \"content\": \"5oiR55qE6K+05piO\"},"
            + " {\"name\": \"x.exe\", \"content\": \"TVqQAAMAAAA=\"}],";
    String number = send(from, more, "请删除我的账号资料").extract().path("number");

    String request =
        Api.get(Api.DPO, "/v1/desk/queue?state=AWAITING_IDENTITY&limit=200")
            .extract()
            .path("items.find { it.request.number == '%s' }.request.id".formatted(number));
    Api.get(Api.DPO, "/v1/requests/" + request + "/attachments")
        .body("items.name", equalTo(List.of("说明.txt")))
        .body("items[0].proof", equalTo(false));
    Api.get(Api.DPO, "/v1/requests/" + request)
        .body("messages.text", hasItem(containsString("x.exe")));
  }

  @Test
  void filesOfAMailThatOffersProofAreProof() {
    String file = "\"files\": [{\"name\": \"委托书.txt\", \"content\": \"5oiR55qE6K+05piO\"}],";
    String number = mail("request", "please erase everything").extract().path("number");

    send(from, file, "Here it is").body("number", equalTo(number));

    String request =
        Api.get(Api.DPO, "/v1/desk/queue?state=AWAITING_IDENTITY&limit=200")
            .extract()
            .path("items.find { it.request.number == '%s' }.request.id".formatted(number));
    Api.get(Api.DPO, "/v1/requests/" + request + "/attachments")
        .body("items.proof", equalTo(List.of(true)));
  }

  @ParameterizedTest
  @CsvSource({
    "我要注销账号, CANCELLATION",
    "please erase everything, DELETION",
    "请提供我的个人信息副本, COPY",
    "I object, OBJECTION",
    "delete or correct it, COMPLAINT",
    "你们太过分了, COMPLAINT"
  })
  void whatItIsAboutIsReadOffItsWords(String text, RequestType type) {
    assertThat(MailReading.type(text)).isEqualTo(type);
  }

  private ValidatableResponse mail(String more, String text) {
    return more.startsWith("\"")
        ? send(from, more, text)
        : send(from, "\"subject\": \"%s\",".formatted(more), text);
  }

  private static ValidatableResponse send(String from, String more, String text) {
    return Api.as(Api.SITE)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body("{\"from\": \"%s\", %s \"text\": \"%s\"}".formatted(from, more, text))
        .post("/v1/incoming-mails")
        .then()
        .statusCode(202);
  }
}
