package io.shouyue.consent.feed;

/** The feed could not be read. */
final class FeedException extends RuntimeException {
  FeedException(Throwable cause) {
    super("the change feed cannot be read", cause);
  }
}
