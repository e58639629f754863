package io.shouyue.retention.request;

/**
 * Carries out a granted cancellation. Called in the transaction of the grant; what lies outside the
 * database happens after it, and ends with {@link RequestMoveService#executed}.
 */
public interface RequestExecution {

  /** Begins; nothing but rows may be written here. */
  void start(Request cancellation);
}
