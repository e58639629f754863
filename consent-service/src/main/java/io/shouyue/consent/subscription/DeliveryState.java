package io.shouyue.consent.subscription;

/**
 * PENDING → DELIVERED | GIVEN_UP | DROPPED; each of those → PENDING when it is redelivered.
 * DROPPED: the endpoint said that it is gone.
 */
public enum DeliveryState {
  PENDING,
  DELIVERED,
  GIVEN_UP,
  DROPPED
}
