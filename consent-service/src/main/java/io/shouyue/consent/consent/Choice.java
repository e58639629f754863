package io.shouyue.consent.consent;

/** What the person did with one item of a notice. */
public enum Choice {
  GIVEN,
  DECLINED,
  ACKNOWLEDGED
}
