package io.shouyue.consent.exemption;

/** Where the law itself frees processing from consent; a policy cannot add to these. */
public enum ExemptionGround {
  /** A statutory duty (PIPL 13(1)(3)). */
  LEGAL_DUTY("PIPL 13(1)(3)", true),
  /** A public-health emergency, or life and property in an emergency (PIPL 13(1)(4)). */
  EMERGENCY("PIPL 13(1)(4)", true),
  /** What the person or somebody lawfully made public, unless refused (PIPL 13(1)(6), 27). */
  PUBLISHED("PIPL 13(1)(6), 27", false),
  /** No personal data any more: it can neither be linked to a person nor restored (PIPL 4, 73). */
  ANONYMISED("PIPL 4, 73(4)", true);

  private final String clause;
  private final boolean outweighsRefusal;

  ExemptionGround(String clause, boolean outweighsRefusal) {
    this.clause = clause;
    this.outweighsRefusal = outweighsRefusal;
  }

  /** The clause of the law. */
  public String clause() {
    return clause;
  }

  /** Whether it stands against a restriction or an objection, too. */
  public boolean outweighsRefusal() {
    return outweighsRefusal;
  }
}
