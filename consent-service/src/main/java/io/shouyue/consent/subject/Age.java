package io.shouyue.consent.subject;

import io.shouyue.platform.time.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's age; the stricter of verified and declared counts.
 *
 * @param verified whether a document said how old they are
 * @param childUntil when a verified child is under 14 no more; null for anybody else
 * @param declared what they told the website; null where it never asked
 */
public record Age(boolean verified, @Nullable Instant childUntil, @Nullable AgeBand declared) {
  /** Nothing is known, which counts as grown up. */
  public static final Age UNKNOWN = new Age(false, null, null);

  private static final int MINOR_YEARS_AFTER_14 = 4;

  /** Whether the person is or was known as a child, or told anything of their age. */
  public boolean isKnown() {
    return childUntil != null || declared != null;
  }

  /** Whether the person counts as under 14 (PIPL 31). */
  public boolean isChild(Instant now) {
    return childUntil == null ? declared == AgeBand.UNDER_14 : now.isBefore(childUntil);
  }

  /** The band they are in now, as far as that is known. */
  public @Nullable AgeBand band(Instant now) {
    if (isChild(now)) {
      return AgeBand.UNDER_14;
    }
    if (childUntil == null) {
      return declared;
    }
    LocalDate grown = Beijing.dayOf(childUntil).plusYears(MINOR_YEARS_AFTER_14);
    return Beijing.dayOf(now).isBefore(grown) ? AgeBand.FROM_14_TO_17 : AgeBand.ADULT;
  }

  /** The age with what a document says: when they are under 14 no more, null for anybody older. */
  Age verifiedUntil(@Nullable Instant until) {
    return new Age(true, until, declared);
  }

  /**
   * The age with what the person declares now. Nobody grows up by saying so: a looser band takes
   * the place of a stricter one only where a document has said how old they are.
   */
  Age declaring(AgeBand band) {
    boolean counts = declared == null || verified || band.isStricterThan(declared);
    return counts ? new Age(verified, childUntil, band) : this;
  }
}
