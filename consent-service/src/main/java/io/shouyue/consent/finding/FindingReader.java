package io.shouyue.consent.finding;

import io.shouyue.consent.finding.Finding.Side;
import io.shouyue.consent.policy.outline.Clause;
import io.shouyue.consent.policy.outline.Outline;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.consent.policy.term.TermReader;
import io.shouyue.platform.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a text, and holds it against the law, the rules in force and its other language. */
final class FindingReader {
  private final TermReader reader = new TermReader();
  private final Flags flags = new Flags();
  private final PurposeCatalogue catalogue = new PurposeCatalogue(reader);

  /**
   * Everything that is found.
   *
   * @param other the same text in the other language, if there is one
   */
  Findings read(
      String document,
      int version,
      Language language,
      Outline outline,
      @Nullable Outline other,
      RulesInForce rules) {
    List<Term> terms = reader.read(outline);
    List<PolicyPromise> promises = PolicyPromise.of(terms);
    List<ProposedPurpose> purposes = catalogue.proposed(terms);
    String text = outline.clauses().stream().map(Clause::body).collect(Collectors.joining("\n"));
    List<Finding> found = new ArrayList<>(traps(terms));
    found.addAll(new Gaps(flags).in(terms));
    found.addAll(new PromiseCheck(flags).check(promises, rules));
    found.addAll(new PurposeCheck(flags, catalogue).check(text, terms, purposes, rules.purposes()));
    if (other != null) {
      found.addAll(new LanguageCheck(flags).check(terms, reader.read(other)));
    }
    return new Findings(
        document,
        version,
        language,
        terms.stream().filter(term -> term.kind() != TermKind.TRAP).toList(),
        promises,
        purposes,
        found,
        rules.promises().isPresent());
  }

  private List<Finding> traps(List<Term> terms) {
    return terms.stream()
        .filter(term -> term.kind() == TermKind.TRAP)
        .map(
            term ->
                new Finding(
                    flags.flag(term.value()), Side.TEXT, term.clause(), term.sentence(), ""))
        .toList();
  }
}
