package io.shouyue.consent.feed;

/**
 * Remembers something that can change; a CDI bean. Called by any thread, often twice for one
 * change.
 */
public interface ChangeListener {
  /** What was remembered of this, or is being read at this moment, counts no more. */
  void changed(Change change);

  /** Changes may have been missed: nothing that was remembered or is being read counts. */
  void forget();
}
