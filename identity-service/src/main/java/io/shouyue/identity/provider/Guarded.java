package io.shouyue.identity.provider;

import io.micrometer.core.instrument.MeterRegistry;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * An adapter behind its breaker, whose calls and costs are counted: what every capability shares.
 *
 * @param <A> the capability
 */
final class Guarded<A> {
  private static final Logger LOG = Logger.getLogger(Guarded.class);

  private final String capability;
  private final String name;
  private final A adapter;
  private final CircuitBreaker breaker;
  private final MeterRegistry meters;

  Guarded(String capability, String name, A adapter, CircuitBreaker breaker, MeterRegistry meters) {
    this.capability = capability;
    this.name = name;
    this.adapter = adapter;
    this.breaker = breaker;
    this.meters = meters;
  }

  /**
   * How a call went.
   *
   * @param answered whether the provider did its part, whatever it said
   * @param verdict for the bill
   */
  record Course(boolean answered, String verdict, Billing billing) {}

  String name() {
    return name;
  }

  A adapter() {
    return adapter;
  }

  /**
   * Makes the call, if the breaker lets it through.
   *
   * @param notAsked the answer when it does not
   * @param unanswered the answer when the adapter breaks its contract by throwing
   * @param course of an answer
   */
  <R> R call(Function<A, R> call, R notAsked, R unanswered, Function<R, Course> course) {
    if (!breaker.tryEnter()) {
      return notAsked;
    }
    R answer = unanswered;
    try {
      answer = call.apply(adapter);
    } catch (RuntimeException brokenAdapter) {
      LOG.errorf(
          "provider failed capability=%s provider=%s error=%s",
          capability, name, brokenAdapter.getClass().getSimpleName());
    } finally {
      Course went = course.apply(answer);
      breaker.done(went.answered());
      count(went);
    }
    return answer;
  }

  /** What was asked and what it costs, for the bill. */
  private void count(Course went) {
    meters
        .counter(
            "shouyue.identity.provider.calls",
            "capability",
            capability,
            "provider",
            name,
            "verdict",
            went.verdict().toLowerCase(Locale.ROOT),
            "billing",
            went.billing().name().toLowerCase(Locale.ROOT))
        .increment();
  }
}
