package io.shouyue.consent.policy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.policy.diff.WordRun.Op;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordDiffPropertyTest {
  @Property
  void runsAreBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
    List<WordRun> runs = WordDiff.of(before, after);

    assertThat(joined(runs, Op.ADDED)).isEqualTo(before);
    assertThat(joined(runs, Op.REMOVED)).isEqualTo(after);
  }

  @Property
  void sameTextDiffersInNothing(@ForAll("texts") String text) {
    assertThat(WordDiff.of(text, text)).allMatch(run -> run.op() == Op.KEPT);
  }

  @Example
  void chineseDiffersByWordsAndNotByCharacters() {
    assertThat(WordDiff.of("我们在十五个工作日内答复。", "我们在三十天内答复。"))
        .contains(new WordRun(Op.REMOVED, "十五个工作日内"), new WordRun(Op.KEPT, "答复。"));
  }

  @Example
  void englishDiffersByWords() {
    assertThat(WordDiff.of("within 15 working days", "within 30 days"))
        .containsExactly(
            new WordRun(Op.KEPT, "within "),
            new WordRun(Op.REMOVED, "15 working "),
            new WordRun(Op.ADDED, "30 "),
            new WordRun(Op.KEPT, "days"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "我们", "在", "15", "个工作日", "内", "答复", "。", " ", "days", "within", "删除", "\n")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  private static String joined(List<WordRun> runs, Op without) {
    return runs.stream()
        .filter(run -> run.op() != without)
        .map(WordRun::text)
        .collect(Collectors.joining());
  }
}
