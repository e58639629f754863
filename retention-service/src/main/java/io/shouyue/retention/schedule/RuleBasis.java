package io.shouyue.retention.schedule;

/** What a category rule rests on. */
public enum RuleBasis {
  LAW,
  AUTHORITY,
  CONTRACT,
  CONSENT,
  POLICY
}
