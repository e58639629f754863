package io.shouyue.consent.purpose;

/** Why processing is lawful: the seven items of PIPL article 13, paragraph 1. */
public enum LegalBasis {
  CONSENT(1),
  CONTRACT(2),
  LEGAL_DUTY(3),
  EMERGENCY(4),
  NEWS_REPORTING(5),
  PUBLICISED(6),
  OTHER_LAW(7);

  private final int item;

  LegalBasis(int item) {
    this.item = item;
  }

  /** The clause, as shown beside the purpose. */
  public String clause() {
    return "PIPL 13(" + item + ")";
  }
}
