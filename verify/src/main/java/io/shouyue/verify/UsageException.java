package io.shouyue.verify;

/** The command was called in a way that leads to no answer; the message says what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
