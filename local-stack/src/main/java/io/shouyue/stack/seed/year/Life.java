package io.shouyue.stack.seed.year;

/**
 * From when to when somebody is a member.
 *
 * @param joined day of sign-up
 * @param left day on which they ask to cancel their account; one that never comes for most
 */
record Life(int joined, int left) {
  /** After the last day. */
  static final int NEVER = YearPlan.LENGTH + 1;

  boolean isMemberOn(int day) {
    return day >= joined && day < left;
  }

  boolean leaves() {
    return left < NEVER;
  }
}
