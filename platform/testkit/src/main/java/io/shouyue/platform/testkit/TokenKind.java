package io.shouyue.platform.testkit;

import java.util.List;

/** One token for each way in, all of site {@code demo}. */
public enum TokenKind {
  SITE,
  SUBJECT,
  DPO,
  AGENT,
  AUDITOR,
  OPERATOR,
  SERVICE;

  /**
   * The token.
   *
   * @param subject whose token {@link #SUBJECT} is
   */
  public Tokens token(String site, String subject) {
    return switch (this) {
      case SITE -> Tokens.site(site);
      case SUBJECT -> Tokens.subject(site, subject);
      case DPO -> Tokens.staff(List.of(site), "dpo");
      case AGENT -> Tokens.staff(List.of(site), "agent");
      case AUDITOR -> Tokens.staff(List.of(site), "auditor");
      case OPERATOR -> Tokens.staff(List.of(site), "operator");
      case SERVICE -> Tokens.service("retention-service");
    };
  }
}
