package io.shouyue.consent.policy.diff;

/** Words that stayed, went or came together. */
public record WordRun(Op op, String text) {
  /** What became of the words. */
  public enum Op {
    KEPT,
    REMOVED,
    ADDED
  }
}
