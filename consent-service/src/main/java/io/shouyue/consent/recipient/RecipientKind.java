package io.shouyue.consent.recipient;

/** What somebody who gets data is to the site; the law wants something else of each. */
public enum RecipientKind {
  /** Processes on the site's behalf and by its contract (PIPL 21). */
  PROCESSOR,
  /** Decides for itself; people consent to it separately (PIPL 23). */
  INDEPENDENT,
  /** A company of the same group; another handler all the same (PIPL 23). */
  AFFILIATE,
  /** Gets data by law alone (PIPL 34, 35). */
  AUTHORITY,
  /** Abroad; by one of the mechanisms of PIPL 38. */
  OVERSEAS;

  /** Whether it decides for itself what it does with the data. */
  boolean isAnotherHandler() {
    return this == INDEPENDENT || this == AFFILIATE || this == OVERSEAS;
  }
}
