package io.shouyue.identity.subject;

/**
 * This service has not heard of a subject yet; consent-service may have. Never reaches a caller.
 */
final class UnknownSubjectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownSubjectException() {
    super(null, null, false, false);
  }
}
