package io.shouyue.consent.policy.term;

/**
 * A period where it stands in a sentence.
 *
 * @param before what leads up to it, from the period before or the beginning
 * @param after what follows, up to the next period or the end
 */
record FoundPeriod(Period period, String before, String after) {
  /** The words right around it, with a hash where it stands. */
  String beside() {
    return before + "#" + after;
  }
}
