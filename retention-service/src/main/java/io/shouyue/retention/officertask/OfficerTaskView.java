package io.shouyue.retention.officertask;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task of the officer.
 *
 * @param about id of the thing that needs it
 */
@Schema(name = "OfficerTask")
public record OfficerTaskView(
    String id,
    OfficerTaskKind kind,
    String about,
    @Nullable String subject,
    String state,
    Instant openedAt,
    @Nullable Instant doneAt,
    @Nullable String doneBy,
    @Nullable String note) {

  static OfficerTaskView of(OfficerTask task) {
    return new OfficerTaskView(
        task.id(),
        task.kind(),
        task.about(),
        task.subject(),
        task.isOpen() ? "OPEN" : "DONE",
        task.openedAt(),
        task.doneAt(),
        task.doneBy(),
        task.note());
  }
}
