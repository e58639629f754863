package io.shouyue.identity.subject;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;

/**
 * This service has not heard of a subject yet; consent-service may have. Never reaches a caller.
 */
final class UnknownSubjectException extends DomainException {
  private static final long serialVersionUID = 1L;

  UnknownSubjectException() {
    super(CommonError.NOT_FOUND);
  }
}
