package io.shouyue.retention.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.platform.error.DomainException;
import io.shouyue.retention.error.RetentionException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestStateTest {

  @Test
  void illegalMoveNamesTheLegalOnes() {
    assertThatThrownBy(() -> RequestState.LAPSED.require(RequestMove.GRANT))
        .isInstanceOfSatisfying(
            RetentionException.class,
            refused -> {
              assertThat(refused.code().code()).isEqualTo("illegal-move");
              assertThat(refused.code().status()).isEqualTo(409);
              assertThat(refused.violations())
                  .extracting(violation -> violation.code())
                  .containsExactly("reopen");
            });
  }

  @Test
  void everyStateCanBeReachedFromReceived() {
    Set<RequestState> seen = EnumSet.of(RequestState.RECEIVED);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (RequestState state : EnumSet.copyOf(seen)) {
        grown |= seen.addAll(state.moves().values());
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(RequestState.values());
  }

  @Test
  void everyOpenStateLeadsToAnEnd() {
    for (RequestState state : RequestState.OPEN) {
      assertThat(state.moves().values()).anyMatch(next -> next != state);
    }
  }

  @Test
  void nothingMovesAClosedRequest() {
    assertThatThrownBy(() -> RequestState.CLOSED.require(RequestMove.REOPEN))
        .isInstanceOf(DomainException.class);
    assertThat(RequestState.WITHDRAWN.moves()).isEmpty();
    assertThat(RequestState.DUPLICATE.moves()).isEmpty();
  }

  @Test
  void questionToTheRequesterIsNoAnswer() {
    assertThat(RequestState.AWAITING_REQUESTER.after(RequestMove.GRANT)).isEmpty();
  }
}
