package io.shouyue.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CsrfTokenTest {

  private final CsrfToken csrf = csrf("0123456789abcdef0123456789abcdef");

  @Test
  void theTokenBelongsToOneSession() {
    assertThat(csrf.matches("cookie-a", csrf.of("cookie-a"))).isTrue();
    assertThat(csrf.matches("cookie-a", csrf.of("cookie-b"))).isFalse();
  }

  @Test
  void nothingAndRubbishDoNotMatch() {
    assertThat(csrf.matches("cookie-a", null)).isFalse();
    assertThat(csrf.matches("cookie-a", "")).isFalse();
    assertThat(csrf.matches("cookie-a", "cookie-a")).isFalse();
  }

  @Test
  void nodesWithTheSameSecretAgreeOthersDoNot() {
    String token = csrf.of("cookie-a");

    assertThat(csrf("0123456789abcdef0123456789abcdef").matches("cookie-a", token)).isTrue();
    assertThat(csrf("another secret of 32 characters!").matches("cookie-a", token)).isFalse();
  }

  @Test
  void aShortSecretIsRefusedAtStart() {
    assertThatThrownBy(() -> csrf("short")).isInstanceOf(IllegalStateException.class);
  }

  private static CsrfToken csrf(String secret) {
    return new CsrfToken(
        new SessionKeys(
            new SessionConfig() {
              @Override
              public String secret() {
                return secret;
              }

              @Override
              public Duration revocations() {
                return Duration.ofHours(12);
              }
            }));
  }
}
