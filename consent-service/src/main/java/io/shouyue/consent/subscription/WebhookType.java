package io.shouyue.consent.subscription;

import java.util.Arrays;
import java.util.List;

/** What a site can be told of, with its name on the wire. */
public enum WebhookType {
  CONSENT_GIVEN("consent.given"),
  CONSENT_WITHDRAWN("consent.withdrawn"),
  CONSENT_EXPIRED("consent.expired"),
  PURPOSE_ENDED("purpose.ended"),
  ERASURE_REQUESTED("erasure.requested"),
  POLICY_PUBLISHED("policy.published"),
  ACCOUNT_CANCELLED("account.cancelled"),
  ACCOUNT_ERASED("account.erased"),
  /** Sent when a site tries an endpoint, and to that one alone; nobody subscribes to it. */
  ENDPOINT_TEST("endpoint.test");

  private final String code;

  WebhookType(String code) {
    this.code = code;
  }

  /** The name on the wire; never changes. */
  public String code() {
    return code;
  }

  /** The names a site may subscribe to. */
  public static List<String> offered() {
    return Arrays.stream(values())
        .filter(type -> type != ENDPOINT_TEST)
        .map(WebhookType::code)
        .toList();
  }
}
