package io.shouyue.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionViewTest {
  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void answerIsReusedForAsLongAsTheOperatorLetsIt() {
    assertThat(cacheFor(Reason.CONSENT_GIVEN, null, Duration.ZERO)).isZero();
    assertThat(cacheFor(Reason.CONSENT_GIVEN, null, MINUTE)).isEqualTo(60);
    assertThat(cacheFor(Reason.WITHDRAWN, null, MINUTE)).isEqualTo(60);
  }

  @Test
  void answerIsNeverReusedOnceItsFactsHaveChanged() {
    assertThat(cacheFor(Reason.CONSENT_GIVEN, NOW.plusSeconds(7), MINUTE)).isEqualTo(7);
    assertThat(cacheFor(Reason.CONSENT_GIVEN, NOW.plusSeconds(70), MINUTE)).isEqualTo(60);
  }

  @Test
  void whatCouldNotBeDecidedIsAskedAgain() {
    assertThat(cacheFor(Reason.UNDECIDABLE, null, MINUTE)).isZero();
  }

  private static int cacheFor(Reason reason, @Nullable Instant until, Duration most) {
    return DecisionView.of(new Decision(reason, "CONSENT", 1, 1, until, NOW), most).cacheFor();
  }
}
