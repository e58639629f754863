package io.shouyue.identity.guardian;

/** How a guardian stands to a child (Civil Code 27). Names are part of the API. */
public enum Relation {
  PARENT,
  GRANDPARENT,
  SIBLING,
  /** Appointed by a court, a committee or a civil-affairs authority (Civil Code 31, 32). */
  APPOINTED
}
