package io.shouyue.retention.officertask;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param about id of the thing that needs it
 * @param subject whom it concerns; null when nobody, or once erased
 * @param doneBy staff, or the service itself when the need went away
 */
public record OfficerTask(
    String id,
    String site,
    OfficerTaskKind kind,
    String about,
    @Nullable String subject,
    Instant openedAt,
    @Nullable Instant doneAt,
    @Nullable String doneBy,
    @Nullable String note) {

  public boolean isOpen() {
    return doneAt == null;
  }
}
