package io.shouyue.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.enterprise.Enterprises;
import io.shouyue.identity.outside.Outside;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listens to every logger at the level of the build and looks for the person in what was said. */
@QuarkusTest
class LogScanApiTest extends ApiTestBase {
  private static final String NAME = "慕容听雪";
  private static final String MOBILE = "13912345678";
  private static final String EMAIL = "snow@mail.invalid";
  private static final String PASSWORD = "winter-is-quiet-42";

  private final Ear ear = new Ear();

  @Inject MeterRegistry meters;

  @BeforeEach
  void listen() {
    ear.open();
  }

  @AfterEach
  void stop() {
    ear.close();
  }

  @Test
  void nothingOfAPersonIsSaidOnTheWayFromSignUpToErasure() {
    String subject = newSubject();
    String number = idNumber(1);
    String account =
        """
        {"username": "u%s", "password": "%s", "email": "%s", "mobile": "%s", "nickname": "%s"}
        """
            .formatted(
                UUID.randomUUID().toString().substring(0, 12), PASSWORD, EMAIL, MOBILE, NAME);

    site().body(account).put("/v1/subjects/" + subject + "/account");
    site().body(elements(subject, NAME, number)).post("/v1/verifications");
    site().body(elements(subject, NAME, number + "9")).post("/v1/verifications");
    site().body(elements(subject, NAME, number).replace("{", "{{")).post("/v1/verifications");
    site().body(elements(subject, NAME, number).replace("name", NAME)).post("/v1/verifications");
    person(subject).get("/v1/subjects/" + subject + "/account");
    person(subject)
        .body("{\"requestId\": \"r\", \"challenge\": {\"idNumber\": \"%s\"}}".formatted(number))
        .post("/v1/step-ups");
    String bankAccount = Enterprises.account("4242");
    String licence = Enterprises.licence();
    site()
        .body(Enterprises.body(subject, "个体工商户", licence, bankAccount, NAME))
        .post("/v1/verifications");
    site()
        .body(Enterprises.body(subject, "有限责任公司", licence, bankAccount, NAME))
        .post("/v1/verifications");
    site()
        .body(elements(subject, NAME, number).replace("ELEMENTS", "FACE"))
        .post("/v1/verifications");
    person(subject)
        .body("{\"requestId\": \"r\"}")
        .post("/v1/step-ups/codes")
        .then()
        .statusCode(202);
    person(subject)
        .body("{\"requestId\": \"r\", \"challenge\": {\"code\": \"%s\"}}".formatted(number))
        .post("/v1/step-ups");
    person(subject).body("{}").post("/v1/identity-changes").then().statusCode(201);
    assertThat(new TableScan(jdbi).thatHold(NAME, number, MOBILE, EMAIL, bankAccount, licence))
        .isEmpty();
    background.settle();
    assertThat(new TableScan(jdbi).thatHold(NAME, number, MOBILE, EMAIL, bankAccount, licence))
        .isEmpty();
    for (String state : List.of("CANCELLED", "HELD", "ERASED")) {
      retention()
          .body("{\"state\": \"%1$s\", \"plan\": \"p\", \"step\": \"%1$s\"}".formatted(state))
          .put("/v1/subjects/" + subject + "/state");
    }

    assertThat(String.join("\n", Outside.calls()))
        .doesNotContain(NAME, number, MOBILE, EMAIL, bankAccount, licence);
    assertThat(meters.getMeters().toString())
        .doesNotContain(NAME, number, MOBILE, EMAIL, bankAccount, licence);
    assertThat(ear.heard()).isNotEmpty();
    assertThat(String.join("\n", ear.heard()))
        .doesNotContain(NAME, number, MOBILE, EMAIL, PASSWORD, number.substring(6, 14))
        .doesNotContain(bankAccount, licence, Enterprises.NAME);
  }
}
