package io.shouyue.consent.consent;

/**
 * A feature that has to do something when purposes are over for a person; a CDI bean. Runs in the
 * transaction of the ending, with the subject locked: whatever must happen outside goes to the
 * outbox.
 */
public interface EndingPart {
  /** Does its part; called once for each ending. */
  void ended(Ending ending);
}
