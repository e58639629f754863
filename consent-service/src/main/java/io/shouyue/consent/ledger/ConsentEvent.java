package io.shouyue.consent.ledger;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fact about one purpose of one subject. Never changed; what stands follows from the events.
 *
 * @param id {@code evt_…}
 * @param policy under which text; null when no text was shown, as in a withdrawal by law
 * @param effectiveAt from when an answer to a coming version counts; null: when recorded
 * @param validUntil when a GIVEN ends by itself
 * @param receipt the receipt that tells the person of it
 * @param circumstances how it came about; sealed, never in a column
 * @param imported where it comes from when it did not happen here; its time is then the stated one
 */
public record ConsentEvent(
    String site,
    SubjectId subject,
    String id,
    EventType type,
    Instant recordedAt,
    String purpose,
    int purposeVersion,
    @Nullable PolicyRef policy,
    @Nullable Instant effectiveAt,
    @Nullable Instant validUntil,
    @Nullable String receipt,
    Circumstances circumstances,
    @Nullable Imported imported) {

  /** When it came into the log; nothing is ever logged as of an earlier day. */
  Instant loggedAt() {
    return imported == null ? recordedAt : imported.at();
  }

  /** The import that stated it, if one did. */
  @Nullable String importId() {
    return imported == null ? null : imported.id();
  }
}
