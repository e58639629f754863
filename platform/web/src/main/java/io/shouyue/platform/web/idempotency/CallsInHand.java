package io.shouyue.platform.web.idempotency;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Calls that wait for a transaction of many calls in this process, so that none comes twice into
 * one of them. Two processes are kept apart by {@link Idempotency#claim}.
 */
public final class CallsInHand {
  private final Set<KeyedCall> inHand = ConcurrentHashMap.newKeySet();

  /**
   * Does the work of a call.
   *
   * @throws DomainException {@link CommonError#IDEMPOTENCY_IN_FLIGHT} while the same call is in
   *     hand
   */
  public <R> R alone(KeyedCall call, Supplier<R> work) {
    if (!inHand.add(call)) {
      throw new DomainException(CommonError.IDEMPOTENCY_IN_FLIGHT);
    }
    try {
      return work.get();
    } finally {
      inHand.remove(call);
    }
  }
}
