package io.shouyue.consent.suppression;

import java.time.Instant;

/**
 * A contact that must not be reached for a purpose.
 *
 * @param digest of the contact, in hexadecimal
 * @param purpose a code, or {@value #EVERY} for every purpose that can be stopped
 */
public record Suppression(
    String digest,
    ContactChannel channel,
    String purpose,
    SuppressionSource source,
    Instant since) {
  static final String EVERY = "*";
}
