package io.shouyue.consent.policy.change;

import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.platform.text.Language;
import java.util.List;

/** Rights and contacts as a text in one language tells of them, each once, in order. */
public record TextTerms(Language language, List<String> rights, List<String> contacts) {
  public TextTerms {
    rights = List.copyOf(rights);
    contacts = List.copyOf(contacts);
  }

  static TextTerms of(Language language, List<Term> terms) {
    return new TextTerms(language, values(terms, TermKind.RIGHT), values(terms, TermKind.CONTACT));
  }

  private static List<String> values(List<Term> terms, TermKind kind) {
    return terms.stream()
        .filter(term -> term.kind() == kind)
        .map(Term::value)
        .distinct()
        .sorted()
        .toList();
  }
}
