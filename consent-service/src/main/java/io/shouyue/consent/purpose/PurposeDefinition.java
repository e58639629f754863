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
 * @param nonPersonalised what people get who want no profile made of them (PIPL 24)
 * @param assessment of its impact; null while none was made
 * @param askAgainDays how long a refusal is respected before the question may come up again
 * @param reworded whether the officer states that, held against the version before, only the words
 *     of title, text and method are others; null as false
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
    @Nullable Integer validityDays,
    AutomatedDecision automatedDecision,
    @Nullable LocalText nonPersonalised,
    @Nullable Assessment assessment,
    @Nullable Integer askAgainDays,
    @Nullable Boolean reworded) {
  private static final int COOL_DOWN_DAYS = 30;

  @SuppressWarnings("NullAway") // what was kept before a purpose said so has no such field
  public PurposeDefinition {
    automatedDecision = automatedDecision == null ? AutomatedDecision.NONE : automatedDecision;
    categories = List.copyOf(categories);
    recipients = List.copyOf(recipients);
    destinations = List.copyOf(destinations);
  }

  /** A purpose that decides nothing by itself and was not assessed. */
  public PurposeDefinition(
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
    this(
        title,
        text,
        legalBasis,
        categories,
        method,
        sensitive,
        necessityAndImpact,
        necessary,
        separateConsent,
        recipients,
        destinations,
        retention,
        validityDays,
        AutomatedDecision.NONE,
        null,
        null,
        null,
        null);
  }

  /** Whether only words are others than in the version before, as the officer states. */
  public boolean rewordsOnly() {
    return Boolean.TRUE.equals(reworded);
  }

  /** Whether what it is for and how it is done is said in the very same words. */
  public boolean saysTheSame(PurposeDefinition other) {
    return title.equals(other.title) && text.equals(other.text) && method.equals(other.method);
  }

  /**
   * Whether its impact has to be assessed before it begins: sensitive, deciding by itself,
   * entrusted, provided, published or exported (PIPL 55).
   */
  public boolean needsAssessment() {
    return sensitive
        || automatedDecision != AutomatedDecision.NONE
        || separateConsent.isNeeded()
        || !recipients.isEmpty()
        || !destinations.isEmpty();
  }

  /** Whether it must not begin, as its impact was not assessed. */
  boolean lacksAssessment() {
    return needsAssessment() && assessment == null;
  }

  /** For how many days a refusal is respected (PIPL 16; regulation on network data 22). */
  public int coolDownDays() {
    return askAgainDays == null ? COOL_DOWN_DAYS : askAgainDays;
  }

  /** Whether people are asked; otherwise they are told. */
  public boolean restsOnConsent() {
    return legalBasis == LegalBasis.CONSENT;
  }

  /** Whether it rests on a consent that need not be given by itself. */
  public boolean restsOnGeneralConsent() {
    return restsOnConsent() && !separateConsent.isNeeded();
  }

  List<String> recipientCodes() {
    return recipients.stream().map(Recipient::code).toList();
  }

  List<String> destinationCodes() {
    return destinations.stream().map(Destination::code).toList();
  }
}
