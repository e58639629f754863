package io.shouyue.consent.exemption;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded case in which no consent is needed.
 *
 * @param subject whom it concerns; null for whoever the purpose concerns
 * @param categories what may be processed; empty for those of the purpose
 * @param recipient who may get it; null for the recipients of the purpose alone
 * @param authority who ordered it; there whenever it rests on a legal duty
 * @param document file or document number, which names nobody
 * @param evidenceSha256 SHA-256 of the document, in hexadecimal
 * @param certificate of the anonymisation; there for anonymised data alone
 * @param approvedAt from when it counts; null while no other person has approved it
 * @param endedAt when it was ended before its time; null while it was not
 */
public record ExemptionCase(
    String site,
    String id,
    ExemptionKind kind,
    ExemptionGround ground,
    String purpose,
    @Nullable SubjectId subject,
    List<String> categories,
    @Nullable String recipient,
    @Nullable String authority,
    String document,
    String evidenceSha256,
    @Nullable String certificate,
    Instant validFrom,
    Instant validUntil,
    Instant recordedAt,
    String recordedBy,
    @Nullable Instant approvedAt,
    @Nullable Instant endedAt) {
  public ExemptionCase {
    categories = List.copyOf(categories);
  }
}
