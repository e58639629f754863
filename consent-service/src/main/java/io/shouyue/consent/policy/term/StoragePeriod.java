package io.shouyue.consent.policy.term;

import java.util.List;
import java.util.Optional;

/**
 * Finds that a text which collects data never says how long it keeps them (PIPL 17(1)(2)). “As long
 * as necessary” repeats the law and sets nothing; what is kept after a cancellation says nothing of
 * what is kept before.
 */
final class StoragePeriod {
  private static final String NECESSARY = "NECESSARY";
  private static final String AFTER_CANCELLATION = "CANCELLATION";

  private StoragePeriod() {}

  /** The trap, at the clause that should say it; empty when a period is said or none is needed. */
  static Optional<Term> missing(List<Term> terms) {
    boolean collects = terms.stream().anyMatch(term -> term.kind() == TermKind.PURPOSE);
    if (!collects || terms.stream().anyMatch(StoragePeriod::isSaid)) {
      return Optional.empty();
    }
    Optional<Term> vague =
        terms.stream()
            .filter(term -> term.kind() == TermKind.RETENTION && term.value().equals(NECESSARY))
            .findFirst();
    return Optional.of(
        new Term(
            TermKind.TRAP,
            "NO_STORAGE_PERIOD",
            vague.map(Term::clause).orElse(""),
            vague.map(Term::sentence).orElse(""),
            null,
            "trap-no-storage-period"));
  }

  private static boolean isSaid(Term term) {
    return (term.kind() == TermKind.RETENTION || term.kind() == TermKind.ERASURE_TIME)
        && term.period() != null
        && !term.value().endsWith(AFTER_CANCELLATION);
  }
}
