package io.shouyue.consent.ledger.audit;

/** What the auditor can find, in words. */
public enum Tampering {
  LEAF_CHANGED("a leaf's data are not what the log holds at its place"),
  LEAF_MISSING("a place has no leaf"),
  LEAF_UNPLACED("a leaf has no place and does not wait for one"),
  PLACE_MISSING("the log holds an entry that no leaf claims"),
  PLACE_BEYOND("a leaf claims a place behind the end of the log"),
  ENTRIES_CHANGED("a bundle of entries is missing or cannot be read"),
  TILE_CHANGED("a tile of hashes is missing or is not what the entries give"),
  CHECKPOINT_FALSE("the published checkpoint is not signed by the log's key"),
  CHECKPOINT_DIFFERS("the published checkpoint has another root than the tiles"),
  ROLLED_BACK("the log is behind the checkpoint that is kept outside"),
  FORKED("the log does not go on from the checkpoint that is kept outside"),
  EVENT_CHANGED("an event's columns are not what its sealed record says"),
  EVENT_COMMITMENT("an event's sealed record is not what its leaf commits to"),
  EVENT_UNREADABLE("an event's sealed record does not open, or its key is gone and it is not"),
  EVENT_WITHOUT_LEAF("an event has no leaf, and is not one of an erased person"),
  EVENTS_MISCOUNTED("there are not as many events as leaves of events"),
  STATE_DIFFERS("the projection says otherwise than the events"),
  STATE_MISSING("the projection lacks what the events say"),
  STATE_INVENTED("the projection holds what no event says"),
  RECEIPT_CHANGED("a receipt is not what its leaf commits to, or does not open"),
  ENTRY_CHANGED("a record of another service is not what its leaf commits to, or does not open");

  private final String words;

  Tampering(String words) {
    this.words = words;
  }

  /** The sentence. */
  public String words() {
    return words;
  }
}
