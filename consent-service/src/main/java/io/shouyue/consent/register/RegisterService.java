package io.shouyue.consent.register;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.exemption.ExemptionCase;
import io.shouyue.consent.exemption.ExemptionService;
import io.shouyue.consent.purpose.Destination;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.purpose.Recipient;
import io.shouyue.consent.recipient.RecipientDetails.Contract;
import io.shouyue.consent.recipient.RecipientDetails.Place;
import io.shouyue.consent.recipient.RecipientService;
import io.shouyue.consent.recipient.RegisteredRecipient;
import io.shouyue.consent.release.ContactRelease;
import io.shouyue.consent.release.ContactRelease.Act;
import io.shouyue.consent.release.ReleaseService;
import io.shouyue.consent.release.ReleaseState;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the registers from what is in force. */
@ApplicationScoped
public class RegisterService {
  private static final int MOST_CASES = 10_000;

  private final PurposeService purposes;
  private final RecipientService recipients;
  private final ExemptionService exemptions;
  private final ReleaseService releases;
  private final PgTransferStore transfers;
  private final LegalClock clock;
  private final ActLog acts;

  RegisterService(
      PurposeService purposes,
      RecipientService recipients,
      ExemptionService exemptions,
      ReleaseService releases,
      PgTransferStore transfers,
      LegalClock clock,
      ActLog acts) {
    this.purposes = purposes;
    this.recipients = recipients;
    this.exemptions = exemptions;
    this.releases = releases;
    this.transfers = transfers;
    this.clock = clock;
    this.acts = acts;
  }

  /** Whom data are provided or entrusted to, purpose by purpose. */
  public List<SharingRow> sharing(String site) {
    Map<String, RegisteredRecipient> known =
        recipients.all(site).stream()
            .collect(Collectors.toMap(RegisteredRecipient::code, Function.identity()));
    return purposes.published(site).stream()
        .flatMap(
            purpose ->
                purpose.definition().recipients().stream()
                    .map(recipient -> row(purpose, recipient, known.get(recipient.code()))))
        .toList();
  }

  /** Where abroad data go, purpose by purpose. */
  public List<ExportRow> export(String site) {
    Map<String, Place> places =
        recipients.all(site).stream()
            .flatMap(recipient -> recipient.details().destinations().stream())
            .collect(Collectors.toMap(Place::code, Function.identity(), (one, other) -> one));
    return purposes.published(site).stream()
        .flatMap(
            purpose ->
                purpose.definition().destinations().stream()
                    .map(place -> row(purpose, place, places.get(place.code()))))
        .toList();
  }

  /** What is disclosed without consent, the newest first. */
  public List<DisclosureRow> disclosure(String site) {
    Stream<ExemptionCase> cases = exemptions.page(site, "", MOST_CASES).stream();
    return cases
        .filter(found -> found.approvedAt() != null)
        .filter(found -> found.recipient() != null || found.authority() != null)
        .map(RegisterService::row)
        .toList();
  }

  /** Whose contact was given to another user, the newest first. */
  public List<ContactReleaseRow> contactRelease(String site) {
    return releases.page(site, "", MOST_CASES).stream()
        .filter(release -> release.state() == ReleaseState.APPROVED)
        .map(RegisterService::row)
        .toList();
  }

  /** What passes on, the newest first. */
  public List<TransferRow> transfer(String site) {
    return transfers.all(site).stream().map(TransferRow::of).toList();
  }

  /**
   * Enters that data are going to pass on. {@link ConsentError#TRANSFER_TOO_LATE} unless the day is
   * to come: people are told before (PIPL 22).
   */
  @Transactional
  public TransferRow enter(String site, TransferRequest request, String by) {
    Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
    if (!request.takesOverOn().isAfter(Beijing.dayOf(now))) {
      throw ConsentException.at("takesOverOn", ConsentError.TRANSFER_TOO_LATE);
    }
    Transfer transfer =
        new Transfer(
            site,
            Ids.sequential(IdKind.TRANSFER, now),
            request.cause(),
            request.successor(),
            request.contact(),
            request.takesOverOn(),
            request.bound(),
            request.document(),
            now,
            by);
    transfers.insert(transfer);
    acts.record(site, "transfer.entered", transfer.id());
    return TransferRow.of(transfer);
  }

  private static SharingRow row(
      Purpose purpose, Recipient recipient, @Nullable RegisteredRecipient known) {
    Contract contract = known == null ? null : known.details().contract();
    return new SharingRow(
        purpose.code(),
        purpose.version(),
        purpose.definition().title(),
        purpose.definition().legalBasis().name(),
        purpose.definition().separateConsent().name(),
        recipient.code(),
        recipient.name(),
        recipient.contact(),
        known == null ? null : known.kind(),
        recipient.method(),
        recipient.categories(),
        contract == null ? null : contract.reference(),
        contract == null ? null : contract.until(),
        purpose.effectiveFrom());
  }

  private static ExportRow row(Purpose purpose, Destination place, @Nullable Place known) {
    return new ExportRow(
        purpose.code(),
        purpose.version(),
        purpose.definition().title(),
        place.code(),
        place.country(),
        place.recipient(),
        place.contact(),
        place.safeguards(),
        place.risks(),
        purpose.definition().sensitive(),
        purpose.definition().categories(),
        known == null ? null : known.mechanism(),
        known == null ? null : known.reference(),
        purpose.effectiveFrom());
  }

  private static ContactReleaseRow row(ContactRelease release) {
    Act first = Objects.requireNonNull(release.first());
    Act second = Objects.requireNonNull(release.second());
    return new ContactReleaseRow(
        release.id(),
        release.ground().clause(),
        release.purpose(),
        release.subject().value(),
        release.receiver().value(),
        release.categories(),
        release.matter(),
        release.document(),
        release.evidenceSha256(),
        release.recorded().by(),
        first.by(),
        second.by(),
        second.at());
  }

  private static DisclosureRow row(ExemptionCase found) {
    return new DisclosureRow(
        found.id(),
        found.kind().code(),
        found.ground().clause(),
        found.purpose(),
        found.subject() == null ? null : found.subject().value(),
        found.categories(),
        found.recipient(),
        found.authority(),
        found.document(),
        found.validFrom(),
        found.validUntil(),
        found.endedAt());
  }
}
