package io.shouyue.platform.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no. Carries its catalogue entry; the message holds the code alone, so that a log of
 * it cannot leak personal data.
 */
public class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorCode code;
  private final transient List<Violation> violations;
  private final transient Map<String, Object> members;

  public DomainException(ErrorCode code, Violation... violations) {
    this(code, List.of(violations), null);
  }

  /**
   * With members of its own in the problem (RFC 9457 §3.2), such as what is missing.
   *
   * @param members numbers, texts and lists of texts; never personal data
   */
  public DomainException(ErrorCode code, Map<String, Object> members) {
    super(code.code());
    this.code = code;
    this.violations = List.of();
    this.members = Map.copyOf(members);
  }

  public DomainException(ErrorCode code, List<Violation> violations, @Nullable Throwable cause) {
    super(code.code(), cause);
    this.code = code;
    this.violations = List.copyOf(violations);
    this.members = Map.of();
  }

  /** The catalogue entry. */
  public ErrorCode code() {
    return code;
  }

  /** What is wrong with which field; empty when the request as a whole is refused. */
  public List<Violation> violations() {
    return violations;
  }

  /** What the problem says beyond code and violations. */
  public Map<String, Object> members() {
    return members;
  }
}
