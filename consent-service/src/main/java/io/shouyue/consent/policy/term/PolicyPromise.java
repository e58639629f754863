package io.shouyue.consent.policy.term;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A promise that a policy makes.
 *
 * @param code what it is called: {@code answered-15wd}
 * @param start RECEIVED, VERIFIED or CANCELLATION
 * @param stop ANSWERED, EXECUTED, ERASED or HELD
 * @param clause reference of the clause that makes it; empty when it is not known
 * @param sentence what the clause says; empty when it was not read from it
 */
public record PolicyPromise(
    String code, Period period, String start, String stop, String clause, String sentence) {
  /** Whether two promises bind to the same, whatever they are called and wherever they stand. */
  public boolean isSame(PolicyPromise other) {
    return period.equals(other.period) && start.equals(other.start) && stop.equals(other.stop);
  }

  /** The promises among the terms, in the order of the text. */
  public static List<PolicyPromise> of(List<Term> terms) {
    return terms.stream().flatMap(term -> of(term).stream()).toList();
  }

  private static Optional<PolicyPromise> of(Term term) {
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

  private static PolicyPromise of(Term term, String stop) {
    Period period = Objects.requireNonNull(term.period());
    String start = term.value().substring(period.text().length()).strip();
    String code = stop.toLowerCase(Locale.ROOT) + "-" + period.amount() + unit(period);
    return new PolicyPromise(code, period, start, stop, term.clause(), term.sentence());
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
