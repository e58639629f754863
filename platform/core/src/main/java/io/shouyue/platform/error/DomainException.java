package io.shouyue.platform.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no. Carries its catalogue entry; the message holds the code alone, so that a log of
 * it cannot leak personal data.
 */
public class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorCode code;
  private final transient List<Violation> violations;

  public DomainException(ErrorCode code, Violation... violations) {
    this(code, List.of(violations), null);
  }

  public DomainException(ErrorCode code, List<Violation> violations, @Nullable Throwable cause) {
    super(code.code(), cause);
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  /** The catalogue entry. */
  public ErrorCode code() {
    return code;
  }

  /** What is wrong with which field; empty when the request as a whole is refused. */
  public List<Violation> violations() {
    return violations;
  }
}
