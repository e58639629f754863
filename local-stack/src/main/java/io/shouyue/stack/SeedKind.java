package io.shouyue.stack;

/** What a new stack is filled with. */
public enum SeedKind {
  /** Nothing: the tour makes its own site. */
  NOTHING,
  /** The demo site with its policy, so that people can sign up. */
  SITE,
  /** The site, thirty made-up people and their requests; loaded in seconds. */
  SMALL,
  /** The site and a year of two thousand made-up people; a new data folder begins a year ago. */
  YEAR
}
