package io.shouyue.consent.policy.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleFileTest {
  @Test
  void valuesOfASectionKeepTheirOrder() {
    RuleFile file = RuleFile.parse("# remark\n[a]\nzh = x=[y]\nzh = z\n[b]\nkind = K\n");

    assertThat(file.sections()).extracting(RuleFile.Section::name).containsExactly("a", "b");
    assertThat(file.sections().getFirst().all("zh")).containsExactly("x=[y]", "z");
  }

  @Test
  void malformedFileStopsTheStart() {
    assertThatThrownBy(() -> RuleFile.parse("[a]\nnonsense"))
        .hasMessageContaining("neither a section nor a value");
    assertThatThrownBy(() -> RuleFile.parse("[a]\n[a]")).hasMessageContaining("twice");
    assertThatThrownBy(() -> RuleFile.parse("[a]\n").sections().getFirst().required("kind"))
        .hasMessageContaining("[a] lacks kind");
  }
}
