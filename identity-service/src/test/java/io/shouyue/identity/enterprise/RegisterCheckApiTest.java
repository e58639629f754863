package io.shouyue.identity.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Name and licence number are compared with the register before anything is paid. */
@QuarkusTest
class RegisterCheckApiTest extends ApiTestBase {
  @ParameterizedTest
  @CsvSource({"不符,elements-mismatch", "查无,no-record"})
  void whatTheRegisterKnowsOtherwiseIsNotPaidFor(String word, String reason) {
    String id =
        begin(word)
            .body("state", equalTo("REJECTED"))
            .body("reason", equalTo(reason))
            .extract()
            .path("id");

    assertThat(payments(id)).isZero();
  }

  @Test
  void withoutAnAnswerTheDepositDecidesAndSomebodyLooksAtTheLicence() {
    String id =
        begin("超时")
            .body("state", equalTo("PAID"))
            .body("enterprise.licenceReview", equalTo(true))
            .extract()
            .path("id");

    assertThat(payments(id)).isOne();
  }

  @Test
  void whatTheRegisterConfirmsIsPaidFor() {
    begin("").body("state", equalTo("PAID")).body("enterprise.licenceReview", equalTo(false));
  }

  private static ValidatableResponse begin(String word) {
    String name = Enterprises.NAME + word;
    return site()
        .body(
            Enterprises.body(
                    newSubject(),
                    "有限责任公司",
                    Enterprises.licence(),
                    Enterprises.account("5678"),
                    name)
                .replace("\"name\": \"" + Enterprises.NAME, "\"name\": \"" + name))
        .post("/v1/verifications")
        .then()
        .statusCode(201);
  }

  private int payments(String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM sandbox_payment WHERE reference = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }
}
