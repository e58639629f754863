package io.shouyue.consent.finding;

import io.shouyue.consent.policy.term.Period;
import io.shouyue.consent.policy.term.Term;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A promise that a sentence makes.
 *
 * @param code what it would be called: {@code answered-15wd}
 * @param start RECEIVED, VERIFIED or CANCELLATION
 * @param stop ANSWERED, EXECUTED, ERASED or HELD
 */
public record ProposedPromise(
    String code, Period period, String start, String stop, String clause, String sentence) {
  /** The promises among the terms, in the order of the text. */
  static List<ProposedPromise> of(List<Term> terms) {
    return terms.stream().flatMap(term -> of(term).stream()).toList();
  }

  private static Optional<ProposedPromise> of(Term term) {
    return switch (term.kind()) {
      case ANSWER_TIME -> Optional.of(of(term, "ANSWERED"));
      case EXECUTION_TIME -> Optional.of(of(term, "EXECUTED"));
      case ERASURE_TIME -> Optional.of(of(term, "ERASED"));
      case RETENTION ->
          term.value().endsWith("CANCELLATION") && term.period() != null
              ? Optional.of(of(term, "HELD"))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static ProposedPromise of(Term term, String stop) {
    Period period = Objects.requireNonNull(term.period());
    String start = term.value().substring(period.text().length()).strip();
    String code = stop.toLowerCase(Locale.ROOT) + "-" + period.amount() + unit(period);
    return new ProposedPromise(code, period, start, stop, term.clause(), term.sentence());
  }

  private static String unit(Period period) {
    return switch (period.unit()) {
      case MINUTE -> "min";
      case HOUR -> "h";
      case DAY -> "d";
      case WORKING_DAY -> "wd";
      case MONTH -> "m";
      case YEAR -> "y";
    };
  }
}
