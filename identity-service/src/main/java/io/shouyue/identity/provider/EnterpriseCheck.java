package io.shouyue.identity.provider;

/**
 * Asks the register of enterprises whether a name and a licence number belong to one enterprise.
 *
 * <p>Contract of every adapter: as {@link ElementCheck}'s. It is asked normalised values only,
 * answers within 10 seconds, never throws, never turns a missing answer into a verdict, and keeps
 * and logs nothing of the question.
 */
public interface EnterpriseCheck {
  /** The adapter's short name, such as {@code sandbox}. */
  String name();

  /** Puts the question. Never called inside a database transaction. */
  ElementAnswer ask(EnterpriseQuestion question);
}
