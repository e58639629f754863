package io.shouyue.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CrowdTest {
  @Test
  void everyMemberHasAnIdThatTheServicesAccept() {
    assertThat(LongStream.range(0, 1_000).mapToObj(BenchDatabase::member))
        .doesNotHaveDuplicates()
        .allMatch(id -> Ids.is(IdKind.SUBJECT, id));
  }

  @Test
  void theQuestionNamesTheMember() {
    assertThat(Crowd.question(7)).contains(BenchDatabase.member(7)).contains("marketing");
  }
}
