package io.shouyue.retention.erasure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class SiteConfirmationApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject SiteConfirmationJob confirmation;
  @Inject Jdbi jdbi;

  private final SubjectId person = SubjectId.fresh();
  private String erasure = "";

  @BeforeEach
  void cancel() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    Api.manualReview(false);
    background.settle();
    Api.filed(person, "CANCELLATION");
    background.settle();
    erasure = plan();
  }

  @Test
  void siteWhoseWebhookTookTheNewsNeedsNothingMore() {
    flags().body("flags", hasItem("site-not-confirmed"));

    FakePeers.get().cancellationNotice("DELIVERED");
    lookAtAll();

    flags().body("flags", hasSize(0)).body("siteConfirmedAt", equalTo("2026-11-20T02:00:00Z"));
  }

  @Test
  void siteThatHearsNothingForADayIsTheOfficersTaskUntilItConfirms() {
    lookAtAll();
    Api.get(Api.DPO, "/v1/officer-tasks?limit=200").body("items.about", not(hasItem(erasure)));
    clock.advance(Duration.ofHours(25));
    FakePeers.get().failOn("cancellation-notice");

    lookAtAll();

    Api.get(Api.DPO, "/v1/officer-tasks?limit=200")
        .body(
            "items.find { it.about == '%s' }.kind".formatted(erasure),
            equalTo("SITE_NOT_CONFIRMED"));
    Api.as(Api.SITE).post("/v1/erasures/" + erasure + "/confirm").then().statusCode(200);
    Api.get(Api.DPO, "/v1/officer-tasks?limit=200").body("items.about", not(hasItem(erasure)));
    flags().body("flags", hasSize(0));
  }

  /** Other tests' cancellations wait their turn, too. */
  private void lookAtAll() {
    for (int turn = 0; turn < 4; turn++) {
      confirmation.run();
    }
  }

  private ValidatableResponse flags() {
    return Api.get(Api.DPO, "/v1/erasures/" + erasure);
  }

  private String plan() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT id FROM erasure_plan WHERE subject_id = :subject")
                .bind("subject", person.value())
                .mapTo(String.class)
                .one());
  }
}
