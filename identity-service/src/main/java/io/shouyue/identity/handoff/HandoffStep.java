package io.shouyue.identity.handoff;

/**
 * How far a hand-off has come. Each step takes the code of the one before and leaves a new one, so
 * that none is ever used twice; there is no way back.
 *
 * <pre>
 * ISSUED ──► OPENED ──► AUTHORIZED ──► REDEEMED
 * </pre>
 */
enum HandoffStep {
  /** The website has the url. */
  ISSUED,
  /** The browser came with it, and is on its way through Keycloak. */
  OPENED,
  /** Keycloak has the authorization code. */
  AUTHORIZED,
  /** Keycloak knows who it is; no code is left. */
  REDEEMED;

  /** This provider's alias in Keycloak, and the name of the parameter that brings the ticket. */
  static final String PROVIDER = "handoff";

  /** Keycloak's client id here. */
  static final String CLIENT = "keycloak";
}
