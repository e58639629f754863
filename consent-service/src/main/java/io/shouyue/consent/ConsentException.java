package io.shouyue.consent;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.error.Violation;
import java.util.List;

/** A rule of this service said no. */
public final class ConsentException extends DomainException {
  private static final long serialVersionUID = 1L;

  public ConsentException(ErrorCode code, Violation... violations) {
    super(code, violations);
  }

  public ConsentException(ErrorCode code, List<Violation> violations) {
    super(code, violations, null);
  }

  /** Refuses because of one field of the request. */
  public static ConsentException at(String field, ConsentError error) {
    return new ConsentException(
        error,
        new Violation(field, error.code(), error.title(io.shouyue.platform.text.Language.ZH_CN)));
  }
}
