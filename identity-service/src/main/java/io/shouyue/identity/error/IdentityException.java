package io.shouyue.identity.error;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import java.util.Map;

/** A rule of this service said no. */
public final class IdentityException extends DomainException {
  private static final long serialVersionUID = 1L;

  public IdentityException(IdentityError error, Violation... violations) {
    super(error, violations);
  }

  /** With members of its own in the problem. */
  public IdentityException(IdentityError error, Map<String, Object> members) {
    super(error, members);
  }
}
