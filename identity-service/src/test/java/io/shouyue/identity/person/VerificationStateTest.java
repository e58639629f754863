package io.shouyue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.identity.error.IdentityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationStateTest {
  @Test
  void aVerdictComesOnlyAfterAsking() {
    assertThat(VerificationState.CREATED.next()).containsExactly(VerificationState.CHECKING);
    assertThat(VerificationState.CHECKING.next()).contains(VerificationState.VERIFIED);
  }

  @ParameterizedTest
  @EnumSource(
      value = VerificationState.class,
      names = {"VERIFIED", "MISMATCH", "NO_RECORD", "REJECTED", "UNAVAILABLE"})
  void anEndStaysAnEnd(VerificationState end) {
    for (VerificationState target : VerificationState.values()) {
      assertThatThrownBy(() -> end.to(target)).isInstanceOf(IdentityException.class);
    }
  }

  @Test
  void noAnswerIsNoVerdict() {
    assertThat(VerificationState.UNAVAILABLE.isVerdict()).isFalse();
    assertThat(VerificationState.MISMATCH.isVerdict()).isTrue();
    assertThat(VerificationState.CHECKING.isVerdict()).isFalse();
  }
}
