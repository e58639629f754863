package io.shouyue.platform.id;

/** What an identifier names; its prefix is written in front of the bits. */
public enum IdKind {
  SUBJECT("sub"),
  VISITOR("vis"),
  NOTICE("ntc"),
  CONSENT("con"),
  RECEIPT("rcp"),
  EVENT("evt"),
  VERIFICATION("ver"),
  PAYOUT_BATCH("pay"),
  GUARDIANSHIP("gua"),
  IDENTITY_CHANGE("ich"),
  HANDOFF("hof"),
  REQUEST("req"),
  MESSAGE("msg"),
  ATTACHMENT("att"),
  HOLD("hld"),
  LEGAL_HOLD("lgh"),
  RETENTION_RUN("run"),
  DATA_SOURCE("dsr"),
  BREAK_GLASS("brk"),
  DISCLOSURE("dsc"),
  OFFICER_TASK("tsk"),
  ERASURE("era"),
  CERTIFICATE("crt"),
  INCIDENT("inc"),
  ANNOUNCEMENT("ann"),
  TICKET("tck"),
  WEBHOOK_ENDPOINT("whe"),
  IMPORT("imp"),
  EXEMPTION("exm"),
  CHILD_READ("chr"),
  TRANSFER("tra"),
  SUPPLIED_CONTACT("sup"),
  PUBLISHED_DATA("pub"),
  CONTACT_RELEASE("rel"),
  AUDIT_EVENT("aud");

  private final String prefix;

  IdKind(String prefix) {
    this.prefix = prefix;
  }

  /** Three lower-case letters. */
  public String prefix() {
    return prefix;
  }
}
