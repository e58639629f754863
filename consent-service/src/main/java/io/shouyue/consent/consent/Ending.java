package io.shouyue.consent.consent;

import io.shouyue.consent.erasure.ErasureOutlook;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Purposes that are over for one person, all at once and forward only.
 *
 * @param recordRef names the cause, so that what follows happens once: the receipt of a withdrawal,
 *     the event of an expiry, the version of a retired purpose
 * @param purposes as they are defined now
 */
public record Ending(
    String site,
    SubjectId subject,
    EndCause cause,
    String recordRef,
    Instant at,
    List<Purpose> purposes,
    ErasureOutlook erasure) {
  public Ending {
    purposes = List.copyOf(purposes);
  }

  /** The codes of what ended. */
  public List<String> codes() {
    return purposes.stream().map(Purpose::code).toList();
  }

  /** The receipt that tells the person of it; null when nobody acted. */
  public @Nullable String receipt() {
    return cause == EndCause.WITHDRAWN || cause == EndCause.CANCELLED ? recordRef : null;
  }
}
