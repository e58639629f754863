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
    BreakGlassGround ground,
    String requestedBy,
    Instant requestedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt) {

  public BreakGlass {
    fields = List.copyOf(fields);
  }

  /** Whether the person may be told of it: it was approved, and no order forbids it. */
  public boolean isTold() {
    return approvedAt != null && !ground.isSecret();
  }
}
