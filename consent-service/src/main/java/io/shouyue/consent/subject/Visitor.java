package io.shouyue.consent.subject;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.Beijing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subject that has no account: a browser that acted.
 *
 * @param until when it is forgotten
 * @param linkedTo the account that it turned out to be, if it did
 */
public record Visitor(Instant until, @Nullable SubjectId linkedTo) {
  private static final int LONGEST_MONTHS = 13;

  /** One that acts for the first time. */
  static Visitor from(Instant now) {
    return new Visitor(Beijing.startOf(Beijing.dayOf(now).plusMonths(LONGEST_MONTHS)), null);
  }
}
