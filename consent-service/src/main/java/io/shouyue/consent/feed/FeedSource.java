package io.shouyue.consent.feed;

import org.jspecify.annotations.Nullable;

/** Reads the feed of the database. */
interface FeedSource extends AutoCloseable {
  /**
   * Everything that was committed after the snapshot of the last look and before this one's, each
   * exactly once; nothing is guaranteed about their order.
   *
   * @param last null for a first look, which only learns where to begin
   * @throws FeedException when the database did not answer in time
   */
  FeedLook look(@Nullable FeedLook last);

  /** Lets go of the connection; the next look makes another one. */
  @Override
  void close();
}
