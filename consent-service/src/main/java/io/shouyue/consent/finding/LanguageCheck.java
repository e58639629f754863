package io.shouyue.consent.finding;

import io.shouyue.consent.finding.Finding.Side;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Times that one language promises and the other does not. */
final class LanguageCheck {
  private static final Set<TermKind> TIMES =
      EnumSet.of(
          TermKind.ANSWER_TIME, TermKind.EXECUTION_TIME, TermKind.RETENTION, TermKind.ERASURE_TIME);

  private final Flags flags;

  LanguageCheck(Flags flags) {
    this.flags = flags;
  }

  /** What the text at hand says that the other does not. */
  List<Finding> check(List<Term> terms, List<Term> other) {
    Set<String> said = other.stream().map(LanguageCheck::said).collect(Collectors.toSet());
    return terms.stream()
        .filter(term -> TIMES.contains(term.kind()) && term.period() != null)
        .filter(term -> !said.contains(said(term)))
        .map(
            term ->
                new Finding(
                    flags.flag("LANGUAGES_DIFFER"),
                    Side.TEXT,
                    term.clause(),
                    term.sentence(),
                    said(term)))
        .toList();
  }

  private static String said(Term term) {
    return term.kind() + " " + term.value();
  }
}
