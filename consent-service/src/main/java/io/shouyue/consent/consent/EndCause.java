package io.shouyue.consent.consent;

/** Why purposes are over for a person, with its name towards retention-service. */
public enum EndCause {
  WITHDRAWN("consent-withdrawn"),
  EXPIRED("consent-expired"),
  RETIRED("purpose-retired"),
  /** The data passed to a successor who is not bound by what was agreed (PIPL 22). */
  TRANSFERRED("controller-changed"),
  /** Nobody answered for a child in time. */
  GUARDIAN_UNANSWERED("guardian-unanswered"),
  /** The person stopped what they never agreed to: another person had supplied their contact. */
  REFUSED("processing-refused"),
  /** Whoever supplied the contact does so no more. */
  SUPPLIER_ENDED("supplier-ended"),
  /** The account ends; retention-service leads that and needs no order for its parts. */
  CANCELLED("account-cancelled");

  private final String trigger;

  EndCause(String trigger) {
    this.trigger = trigger;
  }

  /** The name on the wire; never changes. */
  public String trigger() {
    return trigger;
  }

  boolean ordersErasure() {
    return this != CANCELLED;
  }
}
