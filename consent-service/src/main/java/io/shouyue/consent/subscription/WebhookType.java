package io.shouyue.consent.subscription;

/** What a site can be told of, with its name on the wire. */
public enum WebhookType {
  CONSENT_GIVEN("consent.given"),
  CONSENT_WITHDRAWN("consent.withdrawn"),
  POLICY_PUBLISHED("policy.published"),
  ACCOUNT_CANCELLED("account.cancelled"),
  ACCOUNT_ERASED("account.erased");

  private final String code;

  WebhookType(String code) {
    this.code = code;
  }

  /** The name on the wire; never changes. */
  public String code() {
    return code;
  }

  /** Whether there is an event of that name. */
  public static boolean isKnown(String code) {
    for (WebhookType type : values()) {
      if (type.code.equals(code)) {
        return true;
      }
    }
    return false;
  }
}
