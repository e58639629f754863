package io.shouyue.consent.exemption;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.subject.NamedSubject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case as a file holds it: without who recorded and who approved it, which has to be done by two
 * people of the house that takes it over.
 *
 * @param subject whom it concerns; null for whoever the purpose concerns
 */
public record ExemptionSetting(
    String site,
    String id,
    ExemptionKind kind,
    ExemptionGround ground,
    String purpose,
    @Nullable String subject,
    List<String> categories,
    @Nullable String recipient,
    @Nullable String authority,
    String document,
    String evidenceSha256,
    @Nullable String certificate,
    Instant validFrom,
    Instant validUntil,
    Instant recordedAt,
    @Nullable Instant endedAt) {
  public ExemptionSetting {
    categories = List.copyOf(categories);
  }

  static ExemptionSetting of(ExemptionCase recorded) {
    return new ExemptionSetting(
        recorded.site(),
        recorded.id(),
        recorded.kind(),
        recorded.ground(),
        recorded.purpose(),
        recorded.subject() == null ? null : Objects.requireNonNull(recorded.subject()).value(),
        recorded.categories(),
        recorded.recipient(),
        recorded.authority(),
        recorded.document(),
        recorded.evidenceSha256(),
        recorded.certificate(),
        recorded.validFrom(),
        recorded.validUntil(),
        recorded.recordedAt(),
        recorded.endedAt());
  }

  ExemptionRequest toRequest() {
    return new ExemptionRequest(
        kind,
        ground,
        purpose,
        subject == null ? null : new NamedSubject(subject, null),
        categories,
        recipient,
        authority,
        document,
        evidenceSha256,
        certificate,
        validFrom,
        validUntil);
  }

  /** The case as that officer records it. */
  ExemptionCase recordedBy(String officer) {
    return new ExemptionCase(
        site,
        id,
        kind,
        ground,
        purpose,
        subject == null ? null : new SubjectId(subject),
        categories,
        recipient,
        authority,
        document,
        evidenceSha256,
        certificate,
        validFrom,
        validUntil,
        recordedAt,
        officer,
        null,
        null);
  }
}
