package io.shouyue.consent.rate;

import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Counted from what people of the site, and of no other, last said. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class ConsentRateApiTest {
  @Inject PgConsentRateStore store;

  @Test
  void eachPersonCountsOnceByWhatTheyLastSaid() {
    DemoSite.prepare();
    int version = asDpo().get("/v1/purposes/marketing").path("version");
    ConsentRate before = rate(version);
    List<ConsentRate> elsewhere = store.count("other");

    signUp(newUser(), "marketing GIVEN m", "face_verify DECLINED f");
    signUp(newUser(), "marketing DECLINED m", "face_verify DECLINED f");
    String sorry = signUp(newUser(), "marketing GIVEN m", "face_verify DECLINED f");
    asSubject(sorry)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"purposes\":[\"marketing\"],\"channel\":\"web\"}")
        .post("/v1/withdrawals")
        .then()
        .statusCode(201);

    assertThat(rate(version))
        .isEqualTo(
            new ConsentRate(
                "marketing",
                version,
                before.given() + 1,
                before.declined() + 1,
                before.withdrawn() + 1,
                before.ended()));
    assertThat(store.count("other")).isEqualTo(elsewhere);
  }

  @Test
  void whatNobodyIsAskedForIsNotCounted() {
    DemoSite.prepare();
    signUp(newUser(), "marketing GIVEN m", "face_verify GIVEN f");

    asDpo().get("/v1/consent-rates").then().statusCode(200).body("items", notNullValue());
    assertThat(store.count(DemoSite.SITE))
        .extracting(ConsentRate::purpose)
        .doesNotContain("account");
  }

  private ConsentRate rate(int version) {
    return store.count(DemoSite.SITE).stream()
        .filter(rate -> rate.purpose().equals("marketing") && rate.version() == version)
        .findFirst()
        .orElse(new ConsentRate("marketing", version, 0, 0, 0, 0));
  }
}
