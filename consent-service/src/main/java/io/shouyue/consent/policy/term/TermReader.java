package io.shouyue.consent.policy.term;

import io.shouyue.consent.policy.outline.Clause;
import io.shouyue.consent.policy.outline.Outline;
import io.shouyue.consent.policy.term.Rule.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text for the terms it sets. One term is told once per clause, however often it is said.
 */
public final class TermReader {
  private final List<Rule> rules;

  /** Reads by the rules of {@code policy/terms.rules}. */
  public TermReader() {
    this(Rules.load());
  }

  TermReader(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The terms in the order of the text. */
  public List<Term> read(Outline outline) {
    List<Sentence> sentences = Sentences.of(outline);
    List<Term> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.wholeClause()) {
        clauses(sentences).values().forEach(clause -> clause(rule, clause, found));
      } else {
        sentences.forEach(sentence -> sentence(rule, sentence, found));
      }
    }
    sentences.forEach(sentence -> found.addAll(Contacts.in(sentence)));
    List<Term> terms = once(found, outline);
    return StoragePeriod.missing(terms).map(trap -> with(terms, trap)).orElse(terms);
  }

  private static Map<Clause, List<Sentence>> clauses(List<Sentence> sentences) {
    Map<Clause, List<Sentence>> clauses = new LinkedHashMap<>();
    sentences.forEach(
        sentence ->
            clauses.computeIfAbsent(sentence.clause(), clause -> new ArrayList<>()).add(sentence));
    return clauses;
  }

  private static void clause(Rule rule, List<Sentence> sentences, List<Term> found) {
    Sentence first = sentences.getFirst();
    Wording wording = rule.wording(first.isChinese());
    if (!wording.matches(first.clause().body(), first.context())) {
      return;
    }
    Pattern main = wording.all().getFirst();
    String said =
        sentences.stream()
            .map(Sentence::text)
            .filter(text -> main.matcher(text).find())
            .findFirst()
            .orElse(first.text());
    found.add(term(rule, first, said, null, ""));
  }

  private static void sentence(Rule rule, Sentence sentence, List<Term> found) {
    Wording wording = rule.wording(sentence.isChinese());
    if (!wording.matches(sentence.text(), sentence.context())) {
      return;
    }
    if (!rule.needsPeriod()) {
      found.add(term(rule, sentence, sentence.text(), null, ""));
      return;
    }
    Periods.in(sentence.text()).stream()
        .filter(period -> rule.units().contains(period.period().unit()) && wording.isNear(period))
        .forEach(
            period ->
                found.add(
                    term(
                        rule,
                        sentence,
                        sentence.text(),
                        period.period(),
                        Triggers.start(period, sentence.isChinese()))));
  }

  private static Term term(
      Rule rule, Sentence sentence, String said, @Nullable Period period, String start) {
    String value =
        rule.value()
            .replace("{period}", period == null ? "" : period.text())
            .replace("{start}", start)
            .replace("{since}", Triggers.since(said, sentence))
            .replace("{trigger}", Triggers.trigger(said, sentence))
            .replace("{row}", Rows.label(sentence.text()))
            .strip();
    return new Term(rule.kind(), value, sentence.clause().ref(), said, period, rule.name());
  }

  private static List<Term> with(List<Term> terms, Term last) {
    List<Term> all = new ArrayList<>(terms);
    all.add(last);
    return List.copyOf(all);
  }

  private static List<Term> once(List<Term> found, Outline outline) {
    List<String> order = outline.clauses().stream().map(Clause::ref).toList();
    Map<List<String>, Term> once = new LinkedHashMap<>();
    found.stream()
        .sorted((a, b) -> Integer.compare(order.indexOf(a.clause()), order.indexOf(b.clause())))
        .forEach(
            term ->
                once.putIfAbsent(
                    List.of(
                        term.kind().name(), Objects.requireNonNull(term.value()), term.clause()),
                    term));
    return List.copyOf(once.values());
  }
}
