package io.shouyue.identity.account;

/** What came of a correction; never a value. */
public record AccountCorrectionView(Outcome outcome) {

  /** How the field stands afterwards. */
  public enum Outcome {
    /** It holds the right value. */
    RIGHT,
    /** It held another value than the wrong one, and still does. */
    OTHER,
    /** No account can hold that value, or another one of the site does. */
    REFUSED,
    /** There is no account in use, or it has no such field. */
    NOT_HELD
  }
}
