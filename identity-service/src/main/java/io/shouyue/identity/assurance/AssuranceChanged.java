package io.shouyue.identity.assurance;

/** Outbox payload: the assurance of a subject is another now. The handler reads which. */
public record AssuranceChanged(String site, String subject) {
  /** Topic of these events. */
  public static final String TOPIC = "assurance-changed";
}
