package io.shouyue.retention.hold;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request to read named fields of a hold, and whether somebody else approved it. */
public record BreakGlass(
    String id,
    String hold,
    BreakGlassReason reason,
    List<String> fields,
    String requestedBy,
    Instant requestedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt) {

  public BreakGlass {
    fields = List.copyOf(fields);
  }
}
