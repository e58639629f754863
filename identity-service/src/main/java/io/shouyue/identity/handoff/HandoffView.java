package io.shouyue.identity.handoff;

import java.time.Instant;

/**
 * A hand-off that was made.
 *
 * @param url the browser goes there once, before {@code expiresAt}
 */
public record HandoffView(String id, String url, Instant expiresAt) {
  static HandoffView of(Handoffs.Issued issued) {
    return new HandoffView(issued.id(), issued.url(), issued.expiresAt());
  }

  @Override
  public String toString() {
    return "HandoffView[" + id + "]";
  }
}
