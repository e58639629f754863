package io.shouyue.consent;

import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Creating calls that may be repeated. A key belongs to the one who acts at one site: people and
 * staff share a client, so the client alone would let one of them see another's answer. Work that
 * PostgreSQL gives up for a conflict is done again as a whole.
 */
@ApplicationScoped
public class Repeatable {
  private final Idempotency idempotency;
  private final Caller caller;

  Repeatable(Idempotency idempotency, Caller caller) {
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Does the work once for the caller's key; without a key simply does it. */
  @RetryOnConflict
  public <R> R once(Class<R> type, Object body, Supplier<R> work) {
    return idempotency.once(scope(), type, body, work);
  }

  /** Does the work once for the caller's key; without a key refuses with 428. */
  @RetryOnConflict
  public <R> R onceRequired(Class<R> type, Object body, Supplier<R> work) {
    return idempotency.onceRequired(scope(), type, body, work);
  }

  /** The same for somebody who has no access token, but is known by {@code scope}. */
  @RetryOnConflict
  public <R> R onceRequired(String scope, Class<R> type, Object body, Supplier<R> work) {
    return idempotency.onceRequired(scope, type, body, work);
  }

  /** The present call with the caller's key, for work that is done together with others'. */
  public KeyedCall keyed(Object body) {
    return idempotency.keyed(scope(), body);
  }

  private String scope() {
    return caller.site() + "|" + caller.kind() + "|" + caller.actor();
  }
}
