package io.shouyue.retention.request;

/** On whose behalf somebody asks. */
public enum Relation {
  SELF,
  AGENT,
  GUARDIAN,
  NEXT_OF_KIN
}
