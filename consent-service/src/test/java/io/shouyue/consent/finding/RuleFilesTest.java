package io.shouyue.consent.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.shouyue.consent.policy.term.RuleFile;
import io.shouyue.consent.policy.term.RuleFile.Section;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.consent.policy.term.TermReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFilesTest {
  private static final List<Section> TERMS = RuleFile.load("/policy/terms.rules").sections();

  @Test
  void everyTrapHasItsWording() {
    Flags flags = new Flags();

    TERMS.stream()
        .filter(rule -> rule.required("kind").equals(TermKind.TRAP.name()))
        .forEach(
            rule ->
                assertThatCode(() -> flags.flag(rule.required("value")))
                    .doesNotThrowAnyException());
    assertThatCode(() -> flags.flag("NO_STORAGE_PERIOD")).doesNotThrowAnyException();
  }

  @Test
  void everyPurposePointsToTermsThatAreRead() {
    List<String> read =
        TERMS.stream()
            .map(rule -> (rule.required("kind") + " " + rule.one("value", "")).strip())
            .toList();

    for (Section purpose : RuleFile.load("/finding/purposes.rules").sections()) {
      assertThat(read).as(purpose.name()).containsAll(purpose.all("when"));
    }
  }

  @Test
  void everyPurposeThatIsReadIsProposed() {
    List<String> proposed =
        RuleFile.load("/finding/purposes.rules").sections().stream()
            .flatMap(purpose -> purpose.all("when").stream())
            .toList();

    TERMS.stream()
        .filter(rule -> rule.required("kind").equals(TermKind.PURPOSE.name()))
        .forEach(rule -> assertThat(proposed).contains("PURPOSE " + rule.required("value")));
  }

  @Test
  void catalogueIsReadAtTheStart() {
    assertThatCode(() -> new PurposeCatalogue(new TermReader()).proposed(List.of()))
        .doesNotThrowAnyException();
  }
}
