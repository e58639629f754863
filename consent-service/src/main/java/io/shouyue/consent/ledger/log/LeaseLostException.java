package io.shouyue.consent.ledger.log;

/**
 * Another process sequences the log now; what was begun under the old lease must not be written.
 */
final class LeaseLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LeaseLostException() {
    super("the lease has passed on");
  }
}
