package io.shouyue.identity.letter;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.testkit.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every letter of the service, before anybody gets it. */
@QuarkusTest
class LetterApiTest extends ApiTestBase {

  @Test
  void everyFeatureShowsWhatItWrites() {
    as(Tokens.staff(List.of("demo"), "dpo"))
        .get("/v1/identity-letters")
        .then()
        .statusCode(200)
        .body(
            "items.code",
            containsInAnyOrder(
                "step-up-code", "verification-found", "identity-changes", "identity-changed"))
        .body("items.text.zh", everyItem(not(containsString("%"))))
        .body("items.find { it.code == 'step-up-code' }.subject", nullValue())
        .body("items.find { it.code == 'step-up-code' }.ways", equalTo(List.of("SMS")))
        .body("items.find { it.code == 'step-up-code' }.text.en", containsString("135790"));
  }
}
