package io.shouyue.identity.provider;

import io.shouyue.identity.provider.Guarded.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Asks the configured adapters in their order. The next one is asked only when the one before
 * surely did not charge; a verdict, a charge or an unknown outcome ends it.
 */
@ApplicationScoped
public class ElementChecks {
  private final List<Guarded<ElementCheck>> order;

  @Inject
  ElementChecks(Instance<ElementCheck> adapters, ProviderConfig config, Guards guards) {
    this(guards.of("element", adapters, ElementCheck::name, config.elements()));
  }

  ElementChecks(List<Guarded<ElementCheck>> order) {
    this.order = order;
  }

  /**
   * An answer and whose it is.
   *
   * @param provider name of the adapter that gave it
   */
  public record Answered(String provider, ElementAnswer answer) {}

  /** Name of the adapter that is asked first. */
  public String first() {
    return order.getFirst().name();
  }

  /** Puts the question. Never throws, never called inside a database transaction. */
  public Answered ask(ElementQuestion question) {
    Answered last = new Answered(first(), ElementAnswer.notAsked());
    for (Guarded<ElementCheck> guarded : order) {
      last = ask(guarded, question);
      if (!last.answer().mayAskAnother()) {
        return last;
      }
    }
    return last;
  }

  /**
   * Asks the provider that left a question open what became of it; unanswered where it has no such
   * query.
   */
  public Answered askAgain(String provider, ElementQuestion question) {
    ElementAnswer unanswered = ElementAnswer.unanswered();
    ElementAnswer answer =
        find(provider)
            .map(
                guarded ->
                    guarded.call(
                        adapter -> adapter.askAgain(question).orElse(unanswered),
                        unanswered,
                        unanswered,
                        ElementChecks::course))
            .orElse(unanswered);
    return new Answered(provider, answer);
  }

  private Optional<Guarded<ElementCheck>> find(String provider) {
    return order.stream().filter(guarded -> guarded.name().equals(provider)).findFirst();
  }

  private static Answered ask(Guarded<ElementCheck> guarded, ElementQuestion question) {
    ElementAnswer answer =
        guarded.call(
            adapter -> adapter.ask(question),
            ElementAnswer.notAsked(),
            ElementAnswer.unanswered(),
            ElementChecks::course);
    return new Answered(guarded.name(), answer);
  }

  static Course course(ElementAnswer answer) {
    return new Course(
        answer.verdict() != ElementVerdict.UNAVAILABLE, answer.verdict().name(), answer.billing());
  }
}
