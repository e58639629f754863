package io.shouyue.consent.subscription;

/** ACTIVE → DISABLED, when the endpoint itself says that it is gone (410). */
public enum EndpointState {
  ACTIVE,
  DISABLED
}
