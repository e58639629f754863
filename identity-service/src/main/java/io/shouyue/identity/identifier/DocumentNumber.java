package io.shouyue.identity.identifier;

import io.shouyue.platform.personal.IdNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A well-formed number of an identity document.
 *
 * @param number normalised: 18 characters, X as a capital
 * @param birthDate as the number tells it; empty where it does not
 * @param region whether the address code is one in use; an unknown one is looked at, never refused,
 *     because codes of abolished counties stay valid on the documents of their people
 */
public record DocumentNumber(
    IdNumber number, DocumentKind kind, Optional<LocalDate> birthDate, Region region) {

  /** What the address code says. */
  public enum Region {
    KNOWN,
    REVIEW
  }

  @Override
  public String toString() {
    return "DocumentNumber[redacted]";
  }
}
