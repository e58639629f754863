package io.shouyue.retention.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class DigestApiTest {

  @Inject TestLegalClock clock;
  @Inject DigestJob job;
  @Inject Jdbi jdbi;

  @BeforeEach
  void start() {
    clock.reset(); // Friday, 20 November 2026, 10:00 in Beijing
    FakePeers.get().reset();
    Api.registerSites();
    jdbi.useHandle(h -> h.execute("DELETE FROM desk_digest"));
  }

  @Test
  void itGoesTwiceAWorkingDayAndNeverAgain() {
    job.run();
    job.run();
    assertThat(sent()).containsExactly("2026-11-20 MORNING");

    clock.advance(Duration.ofHours(8));
    job.run();
    assertThat(sent()).containsExactly("2026-11-20 MORNING", "2026-11-20 EVENING");
  }

  @Test
  void nothingGoesOnADayOff() {
    clock.advance(Duration.ofDays(1));

    job.run();

    assertThat(sent()).isEmpty();
  }

  private List<String> sent() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT day || ' ' || part FROM desk_digest WHERE site = 'demo' ORDER BY"
                        + " sent_at")
                .mapTo(String.class)
                .list());
  }
}
