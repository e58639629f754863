package io.shouyue.consent.release;

import io.shouyue.consent.decision.Reason;

/** On what one user's contact may be given to another. */
public enum ReleaseGround {
  /** The contract with the person cannot be carried out without it (PIPL 13(1)(2)). */
  CONTRACT_NECESSITY("PIPL 13(1)(2)", Reason.LEGAL_BASIS),
  /** The person agreed to it by an act of its own (PIPL 23). */
  SEPARATE_CONSENT("PIPL 23", Reason.CONSENT_GIVEN);

  private final String clause;
  private final Reason covering;

  ReleaseGround(String clause, Reason covering) {
    this.clause = clause;
    this.covering = covering;
  }

  /** The clause of the law. */
  public String clause() {
    return clause;
  }

  /** What a decision has to answer for the ground to cover it. */
  Reason covering() {
    return covering;
  }
}
