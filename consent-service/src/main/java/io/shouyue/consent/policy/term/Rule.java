package io.shouyue.consent.policy.term;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pattern for one kind of term. For each language: every {@code all} must be found, no {@code
 * none}, {@code near} beside a period, {@code lead} before it, {@code beside} right around it,
 * {@code context} in the clauses around.
 *
 * @param value what the term says: a literal, or with {@code {period}}, {@code {start}}, {@code
 *     {trigger}}, {@code {match}}
 * @param wholeClause whether the clause as a whole is searched, instead of each sentence
 * @param units of the period it needs; empty when it needs none
 */
record Rule(
    String name,
    TermKind kind,
    String value,
    boolean wholeClause,
    Set<PeriodUnit> units,
    Wording chinese,
    Wording english) {
  /** The patterns for one language. */
  record Wording(
      List<Pattern> all,
      List<Pattern> none,
      List<Pattern> near,
      List<Pattern> lead,
      List<Pattern> beside,
      List<Pattern> context) {
    boolean isSpoken() {
      return !all.isEmpty() || !near.isEmpty() || !lead.isEmpty() || !beside.isEmpty();
    }

    boolean matches(String text, String around) {
      return isSpoken()
          && all.stream().allMatch(pattern -> pattern.matcher(text).find())
          && none.stream().noneMatch(pattern -> pattern.matcher(text).find())
          && context.stream().allMatch(pattern -> pattern.matcher(around).find());
    }

    boolean isNear(FoundPeriod period) {
      return lead.stream().allMatch(pattern -> pattern.matcher(period.before()).find())
          && beside.stream().allMatch(pattern -> pattern.matcher(period.beside()).find())
          && near.stream()
              .allMatch(
                  pattern ->
                      pattern.matcher(period.before()).find()
                          || pattern.matcher(period.after()).find());
    }
  }

  Rule {
    units = Set.copyOf(units);
  }

  boolean needsPeriod() {
    return !units.isEmpty();
  }

  Wording wording(boolean isChinese) {
    return isChinese ? chinese : english;
  }
}
