package io.shouyue.consent.living;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.finding.PurposeCatalogue;
import io.shouyue.consent.living.Enforcement.By;
import io.shouyue.consent.policy.term.Period;
import io.shouyue.consent.policy.term.PeriodUnit;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.RuleFile;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.consent.policy.term.TermReader;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LivingWordsTest {
  private static final Pattern CODE = Pattern.compile("[A-Z]{4}|_|%s");

  private final Enforcers enforcers =
      new Enforcers(
          new PurposeCatalogue(new TermReader()), List.of(), List.of(), Optional.empty(), Map.of());

  @Test
  void whateverTheRulesFindIsToldInWords() {
    List<Enforcement> told =
        RuleFile.load("/policy/terms.rules").sections().stream()
            .map(
                rule ->
                    new Term(
                        TermKind.valueOf(rule.required("kind")),
                        rule.one("value", ""),
                        "1",
                        "",
                        null,
                        rule.name()))
            .flatMap(term -> enforcers.of(term).stream())
            .toList();

    assertThat(told)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            it -> {
              checkWords(it.sets().words());
              checkWords(LivingWords.of(it.by(), it.name()));
            });
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void everybodyWhoEnforcesIsToldInWords(By by) {
    checkWords(LivingWords.of(by, new LocalText("甲", "a")));
  }

  @ParameterizedTest
  @CsvSource({
    "15, WORKING_DAY, RECEIVED, ANSWERED, 自收到之日起 15 个工作日内答复, Answered within 15 working days of receipt",
    "1, MONTH, VERIFIED, EXECUTED, 自核实身份之日起 1 个月内办理完毕, Carried out within 1 month of the proof of identity",
    "365, DAY, CANCELLATION, HELD, 自注销之日起 365 天内保留, Kept for 365 days after cancelling",
    "2, HOUR, '', ERASED, 2 小时内删除或匿名化, Erased or anonymised within 2 hours"
  })
  void promiseIsASentence(
      int amount, PeriodUnit unit, String start, String stop, String zh, String en) {
    PolicyPromise promise = new PolicyPromise("p", new Period(amount, unit), start, stop, "1", "");

    assertThat(enforcers.of(promise).sets().words()).isEqualTo(new LocalText(zh, en));
  }

  private static void checkWords(LocalText words) {
    assertThat(words.zh()).doesNotContainPattern(CODE);
    assertThat(words.en()).doesNotContainPattern(CODE);
  }
}
