package io.shouyue.consent.purpose;

import io.shouyue.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a purpose; frozen once its version is published.
 *
 * @param method how the data are processed
 * @param necessityAndImpact why sensitive data are needed and what it means for the person (PIPL
 *     30)
 * @param necessary the product cannot be provided without it (PIPL 16)
 * @param validityDays how long a consent holds; null: until withdrawn
 */
public record PurposeDefinition(
    LocalText title,
    LocalText text,
    LegalBasis legalBasis,
    List<String> categories,
    LocalText method,
    boolean sensitive,
    @Nullable LocalText necessityAndImpact,
    boolean necessary,
    SeparateConsent separateConsent,
    List<Recipient> recipients,
    List<Destination> destinations,
    Retention retention,
    @Nullable Integer validityDays) {
  public PurposeDefinition {
    categories = List.copyOf(categories);
    recipients = List.copyOf(recipients);
    destinations = List.copyOf(destinations);
  }

  /** Whether people are asked; otherwise they are told. */
  public boolean restsOnConsent() {
    return legalBasis == LegalBasis.CONSENT;
  }

  List<String> recipientCodes() {
    return recipients.stream().map(Recipient::code).toList();
  }

  List<String> destinationCodes() {
    return destinations.stream().map(Destination::code).toList();
  }
}
