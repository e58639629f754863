package io.shouyue.identity.provider;

/** Ways of saying that the elements match, and something else in the same breath. */
public enum Lie {
  BESIDE_AN_ERROR,
  BESIDE_ANOTHER_VERDICT,
  BEFORE_ANOTHER_ANSWER
}
