package io.shouyue.consent.subscription;

/**
 * ACTIVE → DISABLED, when the endpoint itself says that it is gone (410) or the site says so;
 * DISABLED → ACTIVE by the site.
 */
public enum EndpointState {
  ACTIVE,
  DISABLED
}
