package io.shouyue.identity.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.verification.VerificationView;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceStateTest {
  @ParameterizedTest
  @EnumSource(FaceState.class)
  void onlyTheMovesOfTheTableAreLegal(FaceState from) {
    for (FaceState to : FaceState.values()) {
      if (from.next().contains(to)) {
        assertThat(from.to(to)).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> from.to(to)).isInstanceOf(IdentityException.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FaceState.class)
  void everyOpenStateLetsThePersonTakeAnotherWay(FaceState state) {
    assertThat(state.next().contains(FaceState.ALTERNATIVE)).isEqualTo(!state.isEnd());
  }

  @ParameterizedTest
  @EnumSource(FaceState.class)
  void everyStateCanBeShown(FaceState state) {
    assertThat(Arrays.stream(VerificationView.State.values()).map(Enum::name))
        .contains(state.name());
  }
}
