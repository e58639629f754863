package io.shouyue.consent.rate;

/**
 * How the people stand who were last asked for a purpose in that version; each counts once.
 *
 * @param declined asked and refused
 * @param withdrawn given and taken back, by a cancelled account, too
 * @param ended given and over: expired, or superseded and not answered since
 */
record ConsentRate(
    String purpose, int version, long given, long declined, long withdrawn, long ended) {}
