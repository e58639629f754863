package io.shouyue.consent.letter;

import static io.shouyue.consent.DemoSite.asDpo;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import org.junit.jupiter.api.Test;

/** Every letter of the service, before anybody gets it. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class LetterApiTest {

  @Test
  void everyFeatureShowsWhatItWritesInTheSitesName() {
    DemoSite.putSite(DemoSite.SITE);

    asDpo()
        .get("/v1/consent-letters")
        .then()
        .statusCode(200)
        .body(
            "items.code",
            containsInAnyOrder(
                "supplied-mail",
                "supplied-sms",
                "taken-over-bound",
                "taken-over-free",
                "contact-released"))
        .body("items.text.zh", everyItem(not(containsString("%"))))
        .body("items.text.en", everyItem(not(containsString("null"))))
        .body(
            "items.find { it.code == 'supplied-mail' }.text.zh", containsString("dpo@shop.example"))
        .body("items.find { it.code == 'supplied-mail' }.subject.en", containsString("Demo shop"));
  }
}
