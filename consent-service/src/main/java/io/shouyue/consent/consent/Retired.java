package io.shouyue.consent.consent;

/**
 * A purpose that was retired and is not yet over for everybody.
 *
 * @param after the last subject it was ended for; empty before the first
 */
record Retired(String site, String purpose, int version, String after) {}
