package io.shouyue.identity.assurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of an identity.
 *
 * @param method how it was verified; null at {@link AssuranceLevel#NONE}
 * @param maskedName first character and stars, for the person to recognise
 * @param validUntil when it must be verified again; null where that is never. From then on the
 *     level is NONE
 * @param under14 whether the person is under 14 today in Beijing
 */
public record Assurance(
    AssuranceLevel level,
    @Nullable String method,
    @Nullable Instant verifiedAt,
    @Nullable String maskedName,
    boolean under14,
    @Nullable Instant validUntil) {

  /** Of someone who was never verified. */
  public static final Assurance NOTHING =
      new Assurance(AssuranceLevel.NONE, null, null, null, false, null);
}
