package io.shouyue.identity.provider;

import java.util.Map;
import java.util.Optional;

/**
 * Compares a living person with the portrait that an authority has of a name and number (1:1, never
 * a search).
 *
 * <p>Contract of every adapter:
 *
 * <ul>
 *   <li>It answers within its own time limit, 10 seconds at most, and never throws: what prevented
 *       a session is an empty {@link #open}, what prevented a verdict {@link
 *       FaceAnswer.Verdict#UNAVAILABLE}. A timeout is never a verdict.
 *   <li>{@link #find} may be asked any number of times and gives a verdict unchanged once it was
 *       given.
 *   <li>It keeps and logs nothing of the order, and has the vendor keep no image beyond the
 *       verdict.
 * </ul>
 */
public interface FaceCheck {
  /** The adapter's short name as kept with the verification. */
  String name();

  /** Opens a session; empty when the vendor cannot now. Never called inside a transaction. */
  Optional<FaceSession> open(FaceOrder order);

  /** The outcome of a session. Never called inside a transaction. */
  FaceAnswer find(String token);

  /**
   * Has the vendor delete what it still has of a session; whether it said that it did. Vendors
   * without such a call delete by themselves after the time their contract names.
   */
  default boolean forget(String token) {
    return false;
  }

  /**
   * The session that a callback names; empty unless the callback proves that the vendor sent it.
   * Vendors that never call are asked about their sessions every minute.
   *
   * @param parameters of the callback's query
   */
  default Optional<String> verified(Map<String, String> parameters) {
    return Optional.empty();
  }
}
