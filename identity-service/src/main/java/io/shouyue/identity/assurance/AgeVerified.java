package io.shouyue.identity.assurance;

/** Outbox payload: a birth date was verified. The handler reads what it says now. */
record AgeVerified(String site, String subject) {
  /** Topic of these events. */
  static final String TOPIC = "age-verified";
}
