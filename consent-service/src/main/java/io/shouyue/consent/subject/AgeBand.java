package io.shouyue.consent.subject;

/** How old a person is, as far as the law of consent asks; the strictest first. */
public enum AgeBand {
  UNDER_14,
  FROM_14_TO_17,
  ADULT;

  boolean isStricterThan(AgeBand other) {
    return compareTo(other) < 0;
  }
}
