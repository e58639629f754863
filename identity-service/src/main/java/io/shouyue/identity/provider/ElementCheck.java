package io.shouyue.identity.provider;

import io.shouyue.identity.identifier.DocumentKind;
import java.util.Optional;
import java.util.Set;

/**
 * Asks an authority whether a name, a document number and, where given, a mobile number and a bank
 * card belong to one person.
 *
 * <p>Contract of every adapter:
 *
 * <ul>
 *   <li>It is asked well-formed, normalised values only, and about the kinds of document alone that
 *       it names ({@link #documents()}).
 *   <li>It answers within its own time limit, 10 seconds at most, and never throws: whatever
 *       prevented a verdict is {@link ElementVerdict#UNAVAILABLE}. In particular a timeout, a quota
 *       or an answer it does not know is never a verdict, nor is one that contradicts itself: two
 *       verdicts, or one beside an error. What it may have cost is then unknown.
 *   <li>It repeats a call only under the same {@link ElementQuestion#reference()}, so that the
 *       authority charges once.
 *   <li>It keeps nothing and logs nothing of the question, nor of the answer: asked again, it says
 *       what the authority says then.
 * </ul>
 */
public interface ElementCheck {
  /** The adapter's short name as kept with the verification, such as {@code sandbox}. */
  String name();

  /** The kinds of document that the authority can check; the same each time. */
  Set<DocumentKind> documents();

  /**
   * Asks what became of a question that left and was not answered, by its {@link
   * ElementQuestion#reference()} and free of charge. Empty where the authority has no such query;
   * then a person looks at the vendor's bill.
   */
  default Optional<ElementAnswer> askAgain(ElementQuestion question) {
    return Optional.empty();
  }

  /** Puts the question. Never called inside a database transaction. */
  ElementAnswer ask(ElementQuestion question);
}
