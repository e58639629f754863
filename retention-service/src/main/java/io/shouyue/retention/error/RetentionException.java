package io.shouyue.retention.error;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import java.util.List;

/** A rule of retention-service said no. */
public final class RetentionException extends DomainException {

  private static final long serialVersionUID = 1L;

  public RetentionException(RetentionError error, Violation... violations) {
    super(error, violations);
  }

  public RetentionException(RetentionError error, List<Violation> violations) {
    super(error, violations, null);
  }
}
