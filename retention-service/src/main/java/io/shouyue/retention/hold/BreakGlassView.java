package io.shouyue.retention.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A break-glass request.
 *
 * @param reference the person's request, the order's number, the incident or the case; empty once
 *     the hold has ended
 * @param record the held fields; only in the answer to the approval and to the reading
 */
@Schema(name = "BreakGlass")
public record BreakGlassView(
    String id,
    String hold,
    BreakGlassReason reason,
    List<String> fields,
    String reference,
    @Nullable String authority,
    @Nullable String article,
    @Nullable LocalDate issuedOn,
    @Nullable String secrecy,
    String state,
    String requestedBy,
    Instant requestedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable Map<String, String> record) {

  static BreakGlassView of(BreakGlass asked, @Nullable Map<String, String> record) {
    return new BreakGlassView(
        asked.id(),
        asked.hold(),
        asked.reason(),
        asked.fields(),
        asked.ground().reference(),
        asked.ground().authority(),
        asked.ground().article(),
        asked.ground().issuedOn(),
        asked.ground().secrecy(),
        asked.approvedAt() == null ? "PENDING" : "APPROVED",
        asked.requestedBy(),
        asked.requestedAt(),
        asked.approvedBy(),
        asked.approvedAt(),
        record);
  }

  @Override
  public String toString() {
    return "BreakGlassView[" + id + "]";
  }
}
