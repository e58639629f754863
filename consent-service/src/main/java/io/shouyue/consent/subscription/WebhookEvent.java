package io.shouyue.consent.subscription;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something a site may want to be told; holds ids and codes, no personal data.
 *
 * @param id {@code msg_…}, the {@code webhook-id} of every delivery of it
 * @param subject events of one subject are told in order; null when it concerns none
 * @param recipients purposes by the recipient who gets data for them, and so is told of them alone
 */
public record WebhookEvent(
    String id,
    String site,
    String type,
    @Nullable String subject,
    Instant at,
    Data data,
    SortedMap<String, List<String>> recipients) {

  /**
   * What happened to what.
   *
   * @param people how many people a publication concerns
   * @param effectiveFrom from when it holds
   */
  public record Data(
      @Nullable String subject,
      @Nullable String receipt,
      @Nullable List<String> purposes,
      @Nullable String cause,
      @Nullable List<Due> erase,
      @Nullable String document,
      @Nullable Integer version,
      @Nullable Long people,
      @Nullable Instant effectiveFrom) {
    private Data(
        @Nullable String subject,
        @Nullable String receipt,
        @Nullable List<String> purposes,
        @Nullable String cause,
        @Nullable List<Due> erase) {
      this(subject, receipt, purposes, cause, erase, null, null, null, null);
    }

    /** What concerns these purposes alone; the receipt is the person's and the site's. */
    Data of(List<String> concerned) {
      List<Due> due =
          erase == null
              ? null
              : erase.stream()
                  .filter(one -> one.purposes().stream().anyMatch(concerned::contains))
                  .toList();
      return new Data(
          subject, null, concerned, cause, due, document, version, people, effectiveFrom);
    }
  }

  /**
   * A category that is to be erased.
   *
   * @param purposes those that ended and had it
   * @param eraseBy the last day of keeping it, in Beijing; absent when its rule names no days
   */
  public record Due(String category, List<String> purposes, @Nullable LocalDate eraseBy) {}

  /** Consents were given. */
  public static WebhookEvent consentGiven(
      String site, String subject, String receipt, List<String> purposes, Instant at) {
    Data data = new Data(subject, receipt, List.copyOf(purposes), null, null);
    return of(WebhookType.CONSENT_GIVEN, site, at, data);
  }

  /** Consents were withdrawn. */
  public static WebhookEvent consentWithdrawn(
      String site, String subject, String receipt, List<String> purposes, Instant at) {
    Data data = new Data(subject, receipt, List.copyOf(purposes), null, null);
    return of(WebhookType.CONSENT_WITHDRAWN, site, at, data);
  }

  /** Consents have run out. */
  public static WebhookEvent consentExpired(
      String site, String subject, List<String> purposes, Instant at) {
    Data data = new Data(subject, null, List.copyOf(purposes), null, null);
    return of(WebhookType.CONSENT_EXPIRED, site, at, data);
  }

  /** Purposes were retired, and with that are over for this person, whatever they rested on. */
  public static WebhookEvent purposeEnded(
      String site, String subject, List<String> purposes, Instant at) {
    Data data = new Data(subject, null, List.copyOf(purposes), null, null);
    return of(WebhookType.PURPOSE_ENDED, site, at, data);
  }

  /**
   * Categories are to be erased, at the site and wherever it sent them.
   *
   * @param cause {@code consent-withdrawn}, {@code consent-expired} or {@code purpose-retired}
   */
  public static WebhookEvent erasureRequested(
      String site,
      String subject,
      String cause,
      List<String> purposes,
      List<Due> erase,
      Instant at) {
    Data data = new Data(subject, null, List.copyOf(purposes), cause, List.copyOf(erase));
    return of(WebhookType.ERASURE_REQUESTED, site, at, data);
  }

  /**
   * A policy version was published.
   *
   * @param purposes whose consent is wanted anew; {@code *} for every one
   * @param people who have such a consent
   */
  public static WebhookEvent policyPublished(
      String site,
      String document,
      int version,
      Instant effectiveFrom,
      List<String> purposes,
      long people,
      Instant at) {
    Data data =
        new Data(
            null,
            null,
            List.copyOf(purposes),
            null,
            null,
            document,
            version,
            people,
            effectiveFrom);
    return of(WebhookType.POLICY_PUBLISHED, site, at, data);
  }

  /** An account ended; the site has to stop, too. */
  public static WebhookEvent accountCancelled(String site, String subject, Instant at) {
    return of(WebhookType.ACCOUNT_CANCELLED, site, at, ofSubject(subject));
  }

  /** Everything about an account is gone here. */
  public static WebhookEvent accountErased(String site, String subject, Instant at) {
    return of(WebhookType.ACCOUNT_ERASED, site, at, ofSubject(subject));
  }

  /** Nothing happened; the endpoint is tried. */
  static WebhookEvent endpointTest(String site, Instant at) {
    return of(WebhookType.ENDPOINT_TEST, site, at, ofSubject(null));
  }

  /** The same, told to recipients as well: to each only the purposes for which it gets data. */
  public WebhookEvent toRecipients(Map<String, List<String>> purposes) {
    return new WebhookEvent(id, site, type, subject, at, data, new TreeMap<>(purposes));
  }

  /** What a recipient is told of it; empty when it concerns no purpose it gets data for. */
  Optional<WebhookEvent> forRecipient(String recipient) {
    List<String> concerned = recipients.get(recipient);
    return concerned == null
        ? Optional.empty()
        : Optional.of(
            new WebhookEvent(id, site, type, subject, at, data.of(concerned), recipients));
  }

  private static Data ofSubject(@Nullable String subject) {
    return new Data(subject, null, null, null, null);
  }

  private static WebhookEvent of(WebhookType type, String site, Instant at, Data data) {
    return new WebhookEvent(
        Ids.sequential(IdKind.MESSAGE, at),
        site,
        type.code(),
        data.subject(),
        at,
        data,
        new TreeMap<>());
  }
}
