package io.shouyue.identity.identifier;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with the fields of one request, so that every one is named at once. */
public final class Checkup {
  private final Language language;
  private final List<Violation> violations = new ArrayList<>();

  public Checkup(Language language) {
    this.language = language;
  }

  /** The value of a field; empty when it was refused. */
  public <T> Optional<T> accept(String field, Checked<T> checked) {
    return switch (checked) {
      case Checked.Ok<T>(T value) -> Optional.of(value);
      case Checked.Refused<T>(IdentifierFault fault) -> {
        refuse(field, fault, "");
        yield Optional.empty();
      }
    };
  }

  /**
   * Refuses a field.
   *
   * @param detail follows the sentence of the fault; may be empty
   */
  public void refuse(String field, IdentifierFault fault, String detail) {
    violations.add(new Violation(field, fault.code(), fault.message(language) + detail));
  }

  /** The language of the person who typed. */
  public Language language() {
    return language;
  }

  /**
   * Refuses the request if any field was.
   *
   * @throws DomainException {@link CommonError#INVALID}
   */
  public void finish() {
    if (!violations.isEmpty()) {
      throw new DomainException(CommonError.INVALID, violations, null);
    }
  }
}
