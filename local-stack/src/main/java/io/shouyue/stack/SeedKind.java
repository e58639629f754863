package io.shouyue.stack;

/** What a new stack is filled with. */
public enum SeedKind {
  /** Nothing: the tour makes its own site. */
  NOTHING,
  /** The demo site with its policy, so that people can sign up. */
  SITE,
  /** The site, thirty made-up people and their requests. */
  PEOPLE
}
