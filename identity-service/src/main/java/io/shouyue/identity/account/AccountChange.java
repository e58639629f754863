package io.shouyue.identity.account;

import io.shouyue.platform.data.audit.AuditAct;

/** On whose word an account changes. */
enum AccountChange {
  /** The website's own. */
  SITE("account.changed"),
  /** The person's, who had it corrected (PIPL 46). */
  CORRECTION("account.corrected");

  private final String action;

  AccountChange(String action) {
    this.action = action;
  }

  /** The act as the audit trail names it; holds no value. */
  AuditAct act(String site, String subject) {
    return switch (this) {
      case SITE -> new AuditAct(site, "site-" + site, name(), action, subject, subject, null);
      case CORRECTION ->
          new AuditAct(
              site, AccountResource.RETENTION_SERVICE, "SERVICE", action, subject, subject, null);
    };
  }
}
