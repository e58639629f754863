package io.shouyue.consent.recipient;

/** By which way data may leave the country (PIPL 38; rules on cross-border data flows, 2024). */
public enum ExportMechanism {
  /** The regulator assessed it (PIPL 38(1)(1), 40). */
  SECURITY_ASSESSMENT,
  /** A body certified it (PIPL 38(1)(2)). */
  CERTIFICATION,
  /** The standard contract, filed (PIPL 38(1)(3)). */
  STANDARD_CONTRACT,
  /** None of the three is needed; sensitive data never are exempt below a threshold. */
  EXEMPT
}
