package io.shouyue.retention.legalhold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold.
 *
 * @param subject null when it is for everybody
 * @param reviewOverdue whether the officer should have looked at it again
 */
@Schema(name = "LegalHold")
public record LegalHoldView(
    String id,
    @Nullable String subject,
    List<String> fields,
    List<String> categories,
    LegalHoldKind kind,
    String document,
    String reason,
    String state,
    Instant placedAt,
    String placedBy,
    LocalDate reviewOn,
    boolean reviewOverdue,
    @Nullable Instant reviewedAt,
    @Nullable Instant releasedAt,
    @Nullable String releaseReason) {

  static LegalHoldView of(LegalHold hold, LocalDate today) {
    return new LegalHoldView(
        hold.id(),
        hold.subject(),
        hold.fields(),
        hold.categories(),
        hold.kind(),
        hold.document(),
        hold.reason(),
        hold.isActive() ? "ACTIVE" : "RELEASED",
        hold.placedAt(),
        hold.placedBy(),
        hold.reviewOn(),
        hold.isActive() && hold.reviewOn().isBefore(today),
        hold.reviewedAt(),
        hold.releasedAt(),
        hold.releaseReason());
  }
}
