package io.shouyue.platform.web.idempotency;

import io.shouyue.platform.error.CommonError;

/** What is known of a keyed call when it comes in. */
public sealed interface Claim<R> {
  /** It is new, and this transaction is the only one that works on it. */
  record Free<R>() implements Claim<R> {}

  /** It was answered before, and gets that answer again. */
  record Answered<R>(R answer) implements Claim<R> {}

  /**
   * It gets no answer.
   *
   * @param why {@link CommonError#IDEMPOTENCY_IN_FLIGHT} while another transaction works on it,
   *     {@link CommonError#IDEMPOTENCY_KEY_REUSED} when the key was used for something else
   */
  record Refused<R>(CommonError why) implements Claim<R> {}
}
