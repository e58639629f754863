package io.shouyue.identity.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.verification.VerificationView;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnterpriseStateTest {
  @ParameterizedTest
  @EnumSource(EnterpriseState.class)
  void onlyTheMovesOfTheTableAreLegal(EnterpriseState from) {
    for (EnterpriseState to : EnterpriseState.values()) {
      if (from.next().contains(to)) {
        assertThat(from.to(to)).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> from.to(to)).isInstanceOf(IdentityException.class);
      }
    }
  }

  @Test
  void nothingFollowsAnEnd() {
    assertThat(Arrays.stream(EnterpriseState.values()).filter(EnterpriseState::isEnd))
        .containsExactly(
            EnterpriseState.PAY_FAILED,
            EnterpriseState.VERIFIED,
            EnterpriseState.LOCKED,
            EnterpriseState.EXPIRED,
            EnterpriseState.REJECTED);
  }

  @ParameterizedTest
  @EnumSource(EnterpriseState.class)
  void everyStateCanBeShown(EnterpriseState state) {
    assertThat(Arrays.stream(VerificationView.State.values()).map(Enum::name))
        .contains(state.name());
  }
}
