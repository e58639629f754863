package io.shouyue.consent.notice;

/** How old the person is, as far as the law of consent asks. */
public enum AgeBand {
  UNDER_14,
  FROM_14_TO_17,
  ADULT
}
