package io.shouyue.consent.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a site can be told of, with its name on the wire. */
public enum WebhookType {
  CONSENT_GIVEN("consent.given", Audience.SITE),
  CONSENT_WITHDRAWN("consent.withdrawn", Audience.RECIPIENTS),
  CONSENT_EXPIRED("consent.expired", Audience.RECIPIENTS),
  PURPOSE_ENDED("purpose.ended", Audience.RECIPIENTS),
  ERASURE_REQUESTED("erasure.requested", Audience.RECIPIENTS),
  POLICY_PUBLISHED("policy.published", Audience.SITE),
  ACCOUNT_CANCELLED("account.cancelled", Audience.SITE),
  ACCOUNT_ERASED("account.erased", Audience.SITE),
  /** Sent when a site tries an endpoint, and to that one alone; nobody subscribes to it. */
  ENDPOINT_TEST("endpoint.test", Audience.NOBODY);

  private final String code;
  private final Audience audience;

  private enum Audience {
    SITE,
    /** The site, and recipients of the purposes concerned. */
    RECIPIENTS,
    NOBODY
  }

  WebhookType(String code, Audience audience) {
    this.code = code;
    this.audience = audience;
  }

  /** The name on the wire; never changes. */
  public String code() {
    return code;
  }

  /** The names a site may subscribe to. */
  static List<String> offered() {
    return codes(type -> type.audience != Audience.NOBODY);
  }

  /** The names an endpoint of a recipient may subscribe to. */
  static List<String> offeredToRecipients() {
    return codes(type -> type.audience == Audience.RECIPIENTS);
  }

  private static List<String> codes(Predicate<WebhookType> which) {
    return Arrays.stream(values()).filter(which).map(WebhookType::code).toList();
  }
}
