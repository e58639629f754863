package io.shouyue.consent.register;

/** Why data pass on (PIPL 22). */
public enum TransferCause {
  MERGER,
  DIVISION,
  DISSOLUTION,
  BANKRUPTCY
}
