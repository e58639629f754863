package io.shouyue.consent.feed;

import java.util.List;

/**
 * One look at the feed.
 *
 * @param server which server answered, since when: another one may not have all that the last one
 *     had
 * @param snapshot what was visible, as {@code pg_snapshot}; the next look begins there
 * @param changes committed since the snapshot of the last look; none in a first look
 */
record FeedLook(String server, String snapshot, List<Change> changes) {
  FeedLook {
    changes = List.copyOf(changes);
  }

  /** Whether what this look does not show can be relied upon, after {@code last}. */
  boolean follows(FeedLook last) {
    return server.equals(last.server()) && end() >= last.end();
  }

  /** The first transaction id that no snapshot taken so far can see (xmax). */
  private long end() {
    return Long.parseUnsignedLong(snapshot.split(":", -1)[1]);
  }
}
