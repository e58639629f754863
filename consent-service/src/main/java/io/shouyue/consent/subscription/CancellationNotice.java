package io.shouyue.consent.subscription;

/** How far the news of a cancelled account has come. */
public enum CancellationNotice {
  /** The site has no endpoint that wants to hear of it, or it was too long ago to tell. */
  NOBODY_TOLD,
  PENDING,
  /** The site answered 2xx. */
  DELIVERED,
  GIVEN_UP
}
