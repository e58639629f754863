package io.shouyue.identity.provider;

import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.provider.Guarded.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Asks the configured adapters that can check the document, in their order. The next one is asked
 * only when the one before surely did not charge; a verdict, a charge or an unknown outcome ends
 * it.
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

  /** Whether any adapter can check documents of this kind. */
  public boolean canCheck(DocumentKind kind) {
    return able(kind).findAny().isPresent();
  }

  /**
   * Name of the adapter that is asked first about documents of this kind.
   *
   * @throws NoSuchElementException when none {@link #canCheck}
   */
  public String first(DocumentKind kind) {
    return able(kind).findFirst().orElseThrow().name();
  }

  /**
   * Puts the question. Never called inside a database transaction.
   *
   * @param turnTo is told the name of each adapter after the first before it is asked; when that
   *     throws, it is not asked
   * @throws NoSuchElementException when none {@link #canCheck} the document
   */
  public Answered ask(ElementQuestion question, Consumer<String> turnTo) {
    Iterator<Guarded<ElementCheck>> able = able(question.kind()).iterator();
    Answered last = ask(able.next(), question);
    while (last.answer().mayAskAnother() && able.hasNext()) {
      Guarded<ElementCheck> next = able.next();
      turnTo.accept(next.name());
      last = ask(next, question);
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

  private Stream<Guarded<ElementCheck>> able(DocumentKind kind) {
    return order.stream().filter(guarded -> guarded.adapter().documents().contains(kind));
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
