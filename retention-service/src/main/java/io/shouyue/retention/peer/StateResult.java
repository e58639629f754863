package io.shouyue.retention.peer;

import io.shouyue.platform.error.DomainException;

/** What came of one person's order among several. */
public sealed interface StateResult {

  /** It was taken. */
  record Answered(StateAnswer answer) implements StateResult {}

  /** Nothing was done. */
  record Refused(DomainException why) implements StateResult {}

  /** The answer; fails as a call about this person alone would have. */
  default StateAnswer require() {
    return switch (this) {
      case Answered(StateAnswer answer) -> answer;
      case Refused(DomainException why) -> throw why;
    };
  }
}
