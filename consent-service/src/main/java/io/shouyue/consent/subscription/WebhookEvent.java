package io.shouyue.consent.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a site may want to be told; holds ids and codes, no personal data.
 *
 * @param subject events of one subject are told in order; null when it concerns none
 */
public record WebhookEvent(
    String site, String type, @Nullable String subject, Instant at, Data data) {

  /** What happened to what. */
  public record Data(
      @Nullable String subject,
      @Nullable String receipt,
      @Nullable List<String> purposes,
      @Nullable String document,
      @Nullable Integer version) {}

  /** Consents were given. */
  public static WebhookEvent consentGiven(
      String site, String subject, String receipt, List<String> purposes, Instant at) {
    return ofConsents(WebhookType.CONSENT_GIVEN, site, subject, receipt, purposes, at);
  }

  /** Consents were withdrawn. */
  public static WebhookEvent consentWithdrawn(
      String site, String subject, String receipt, List<String> purposes, Instant at) {
    return ofConsents(WebhookType.CONSENT_WITHDRAWN, site, subject, receipt, purposes, at);
  }

  /** A policy version was published. */
  public static WebhookEvent policyPublished(
      String site, String document, int version, Instant at) {
    Data data = new Data(null, null, null, document, version);
    return new WebhookEvent(site, WebhookType.POLICY_PUBLISHED.code(), null, at, data);
  }

  /** An account ended; the site has to stop, too. */
  public static WebhookEvent accountCancelled(String site, String subject, Instant at) {
    return ofAccount(WebhookType.ACCOUNT_CANCELLED, site, subject, at);
  }

  /** Everything about an account is gone here. */
  public static WebhookEvent accountErased(String site, String subject, Instant at) {
    return ofAccount(WebhookType.ACCOUNT_ERASED, site, subject, at);
  }

  private static WebhookEvent ofConsents(
      WebhookType type,
      String site,
      String subject,
      String receipt,
      List<String> purposes,
      Instant at) {
    Data data = new Data(subject, receipt, List.copyOf(purposes), null, null);
    return new WebhookEvent(site, type.code(), subject, at, data);
  }

  private static WebhookEvent ofAccount(WebhookType type, String site, String subject, Instant at) {
    Data data = new Data(subject, null, null, null, null);
    return new WebhookEvent(site, type.code(), subject, at, data);
  }
}
