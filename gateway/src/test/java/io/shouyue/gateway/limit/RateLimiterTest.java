package io.shouyue.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

  private static final Limit TEN_IN_TEN_SECONDS = new Limit("client", 10, Duration.ofSeconds(10));

  private Instant now = Instant.parse("2026-11-20T02:00:00Z");
  private final RateLimiter limiter = new RateLimiter(TEN_IN_TEN_SECONDS, () -> now);

  @Test
  void theWholeQuotaMayBeSpentAtOnceAndNotOneMore() {
    for (int left = 9; left >= 0; left--) {
      Grant grant = limiter.take("a");
      assertThat(grant.allowed()).isTrue();
      assertThat(grant.remaining()).isEqualTo(left);
    }

    Grant refused = limiter.take("a");

    assertThat(refused.allowed()).isFalse();
    assertThat(refused.remaining()).isZero();
    assertThat(refused.seconds()).isEqualTo(1);
  }

  @Test
  void theQuotaComesBackEvenly() {
    spend(10);
    now = now.plusSeconds(3);

    assertThat(limiter.take("a").remaining()).isEqualTo(2);
  }

  @Test
  void oneKeyDoesNotSpendForAnother() {
    spend(10);

    assertThat(limiter.take("b").allowed()).isTrue();
  }

  @Test
  void aClockThatStepsBackGrantsNothing() {
    spend(10);
    now = now.minusSeconds(60);

    assertThat(limiter.take("a").allowed()).isFalse();
  }

  @Property
  void noOneGetsMoreThanTheQuotaAndWhatCameBack(
      @ForAll @Size(max = 200) java.util.List<@IntRange(max = 900) Integer> gapsInMillis) {
    RateLimiter fresh = new RateLimiter(TEN_IN_TEN_SECONDS, () -> now);
    Instant start = now;
    long granted = 0;

    for (int gap : gapsInMillis) {
      now = now.plusMillis(gap);
      granted += fresh.take("a").allowed() ? 1 : 0;
    }

    double most = 10 + Duration.between(start, now).toMillis() / 1000.0;
    assertThat((double) granted).isLessThanOrEqualTo(most + 1e-6);
  }

  private void spend(int requests) {
    for (int i = 0; i < requests; i++) {
      limiter.take("a");
    }
  }
}
