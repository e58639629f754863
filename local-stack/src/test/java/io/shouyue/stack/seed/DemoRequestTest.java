package io.shouyue.stack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoRequestTest {
  private final List<DemoRequest> requests = DemoRequest.all();

  @Test
  void whoCameWithoutProofCameLatelySoThatThePromiseToAskForItIsKept() {
    assertThat(requests.stream().filter(request -> !request.proven()))
        .isNotEmpty()
        .allMatch(request -> request.dueIn() >= 20);
  }

  @Test
  void onlyAFewWereNotAnsweredInTime() {
    assertThat(requests.stream().filter(request -> request.dueIn() == DemoRequest.YESTERDAY))
        .hasSizeBetween(1, 3);
  }

  @Test
  void theOneThatIsFiledTwiceIsStillOpenAndSaysTheSame() {
    DemoRequest once = requests.get(DemoRequest.REPEATED);

    assertThat(once.moves()).isEmpty();
    assertThat(once.repeatedToday("req_1").words()).isEqualTo(once.words());
    assertThat(once.repeatedToday("req_1").moves()).containsExactly(DeskMove.duplicateOf("req_1"));
  }
}
