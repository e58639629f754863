package io.shouyue.identity.keycloak;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keycloak answered what was not asked for. Carries its status and, where there is one, the key of
 * its message; its words may repeat a user name. Callers who do not handle it get 503 and may
 * retry.
 */
final class KeycloakException extends DomainException {
  private static final long serialVersionUID = 1L;

  private static final Pattern MESSAGE_KEY = Pattern.compile("\"error\"\\s*:\\s*\"(\\w{1,60})\"");
  private static final String PASSWORD_REUSED = "invalidPasswordHistoryMessage";

  private final int status;
  private final boolean passwordReused;

  /**
   * @param body what came with the status; only its message key is looked at
   */
  KeycloakException(int status, String body) {
    super(CommonError.UNAVAILABLE);
    this.status = status;
    Matcher key = MESSAGE_KEY.matcher(body);
    this.passwordReused = key.find() && key.group(1).equals(PASSWORD_REUSED);
  }

  /** Keycloak's HTTP status. */
  int status() {
    return status;
  }

  /** Whether it refused a password because it is, or was lately, the person's own. */
  boolean passwordReused() {
    return passwordReused;
  }
}
