package io.shouyue.identity.provider;

import io.micrometer.core.instrument.MeterRegistry;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.platform.time.MonotonicClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Asks the configured adapters in their order. The next one is asked only when the one before
 * surely did not charge; a verdict, a charge or an unknown outcome ends it.
 */
@ApplicationScoped
public class ElementChecks {
  private static final Logger LOG = Logger.getLogger(ElementChecks.class);

  private final List<Guarded> order = new ArrayList<>();
  private final MeterRegistry meters;

  ElementChecks(
      Instance<ElementCheck> adapters,
      ProviderConfig config,
      MonotonicClock clock,
      MeterRegistry meters) {
    this.meters = meters;
    for (String name : config.elements()) {
      ElementCheck adapter = Chosen.of(adapters, ElementCheck::name, name, "element");
      order.add(
          new Guarded(
              adapter,
              new CircuitBreaker(clock, config.failures(), config.rest(), config.atOnce())));
    }
  }

  private record Guarded(ElementCheck adapter, CircuitBreaker breaker) {}

  /**
   * An answer and whose it is.
   *
   * @param provider name of the adapter that gave it
   */
  public record Answered(String provider, ElementAnswer answer) {}

  /** Name of the adapter that is asked first. */
  public String first() {
    return order.getFirst().adapter().name();
  }

  /** Puts the question. Never throws, never called inside a database transaction. */
  public Answered ask(ElementQuestion question) {
    Answered last = new Answered(first(), ElementAnswer.notAsked());
    for (Guarded guarded : order) {
      last = ask(guarded, question);
      boolean mayGoOn =
          last.answer().verdict() == ElementVerdict.UNAVAILABLE
              && last.answer().billing() == Billing.NONE;
      if (!mayGoOn) {
        return last;
      }
    }
    return last;
  }

  private Answered ask(Guarded guarded, ElementQuestion question) {
    String name = guarded.adapter().name();
    if (!guarded.breaker().tryEnter()) {
      return new Answered(name, ElementAnswer.notAsked());
    }
    ElementAnswer answer = ElementAnswer.unanswered();
    try {
      answer = guarded.adapter().ask(question);
    } catch (RuntimeException brokenAdapter) {
      LOG.errorf(
          "provider failed provider=%s error=%s", name, brokenAdapter.getClass().getSimpleName());
    } finally {
      guarded.breaker().done(answer.verdict() != ElementVerdict.UNAVAILABLE);
      count(name, answer);
    }
    return new Answered(name, answer);
  }

  /** What was asked and what it costs, for the bill. */
  private void count(String provider, ElementAnswer answer) {
    meters
        .counter(
            "shouyue.identity.provider.calls",
            "provider",
            provider,
            "verdict",
            answer.verdict().name().toLowerCase(Locale.ROOT),
            "billing",
            answer.billing().name().toLowerCase(Locale.ROOT))
        .increment();
  }
}
