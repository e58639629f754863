package io.shouyue.identity.keycloak;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;

/**
 * Keycloak answered what was not asked for. Carries its status alone: its words may repeat a user
 * name. Callers who do not handle it get 503 and may retry.
 */
final class KeycloakException extends DomainException {
  private static final long serialVersionUID = 1L;

  private final int status;

  KeycloakException(int status) {
    super(CommonError.UNAVAILABLE);
    this.status = status;
  }

  /** Keycloak's HTTP status. */
  int status() {
    return status;
  }
}
