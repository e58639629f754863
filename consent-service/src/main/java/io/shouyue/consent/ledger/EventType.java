package io.shouyue.consent.ledger;

/** What happened to a purpose between a site and a subject; also the state it left behind. */
public enum EventType {
  NOTIFIED,
  GIVEN,
  DECLINED,
  WITHDRAWN,
  EXPIRED,
  SUPERSEDED
}
