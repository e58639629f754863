package io.shouyue.identity.enterprise;

/** What came of a try. */
sealed interface Guess {
  /** It was the amount; the verification has ended. */
  record Right() implements Guess {}

  /** It was not. */
  record Wrong(int triesLeft, EnterpriseState state) implements Guess {}

  /** Time ran out before. */
  record TooLate() implements Guess {}
}
