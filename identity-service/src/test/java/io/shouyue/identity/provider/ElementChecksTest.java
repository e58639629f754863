package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ElementChecksTest {
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void afterFailuresInARowNobodyAsksUntilOneTries() {
    CircuitBreaker breaker = new CircuitBreaker(nanos::get, 3, Duration.ofSeconds(30), 4);
    for (int i = 0; i < 3; i++) {
      assertThat(breaker.tryEnter()).isTrue();
      breaker.done(false);
    }

    assertThat(breaker.tryEnter()).isFalse();
    nanos.addAndGet(Duration.ofSeconds(30).toNanos());
    assertThat(breaker.tryEnter()).isTrue();
    assertThat(breaker.tryEnter()).isFalse();
    breaker.done(true);
    assertThat(breaker.tryEnter()).isTrue();
  }

  @Test
  void aSlowProviderTakesSoManyCallsAndNoMore() {
    CircuitBreaker breaker = new CircuitBreaker(nanos::get, 3, Duration.ofSeconds(30), 2);

    assertThat(breaker.tryEnter()).isTrue();
    assertThat(breaker.tryEnter()).isTrue();
    assertThat(breaker.tryEnter()).isFalse();
    breaker.done(true);
    assertThat(breaker.tryEnter()).isTrue();
  }

  @Test
  void everyListedCodeHasAVerdictAndNoOtherHas() {
    VendorCodes codes = VendorCodes.of("tencent");

    assertThat(codes.find("IdCardVerification", "0", "r"))
        .contains(new ElementAnswer(ElementVerdict.MATCH, "r", ElementAnswer.Billing.BILLED));
    assertThat(codes.find("PhoneVerification", "-1", "r")).isEmpty();
    assertThat(codes.answer("PhoneVerification", "-1", "r").verdict())
        .isEqualTo(ElementVerdict.UNAVAILABLE);
  }
}
