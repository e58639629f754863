package io.shouyue.consent.policy.term;

import io.shouyue.consent.policy.term.Rule.Wording;
import io.shouyue.consent.policy.term.RuleFile.Section;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The patterns of {@code policy/terms.rules}, read once. */
final class Rules {
  private static final String PATH = "/policy/terms.rules";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  private Rules() {}

  static List<Rule> load() {
    return RuleFile.load(PATH).sections().stream().map(Rules::rule).toList();
  }

  static Rule rule(Section section) {
    return new Rule(
        section.name(),
        TermKind.valueOf(section.required("kind")),
        section.one("value", ""),
        section.one("scope", "sentence").equals("clause"),
        units(section.one("period", "")),
        wording(section, "zh"),
        wording(section, "en"));
  }

  private static Wording wording(Section section, String language) {
    return new Wording(
        patterns(section, language),
        patterns(section, language + ".not"),
        patterns(section, language + ".near"),
        patterns(section, language + ".lead"),
        patterns(section, language + ".beside"),
        patterns(section, language + ".context"));
  }

  private static List<Pattern> patterns(Section section, String key) {
    return section.all(key).stream().map(text -> Pattern.compile(text, FLAGS)).toList();
  }

  private static Set<PeriodUnit> units(String text) {
    Set<PeriodUnit> units = EnumSet.noneOf(PeriodUnit.class);
    Arrays.stream(text.split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(PeriodUnit::valueOf)
        .forEach(units::add);
    return units;
  }
}
