package io.shouyue.retention.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code break_glass}. */
@Entity(name = "BreakGlass")
@Table(name = "break_glass")
class BreakGlassEntity {
  @Id private String id;

  @Column(name = "hold_id")
  private String hold;

  @Enumerated(EnumType.STRING)
  private BreakGlassReason reason;

  private String fields;

  @Column(name = "justification_sealed")
  private byte @Nullable [] justificationSealed;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  static BreakGlassEntity of(BreakGlass asked, byte[] justificationSealed) {
    BreakGlassEntity row = new BreakGlassEntity();
    row.id = asked.id();
    row.hold = asked.hold();
    row.reason = asked.reason();
    row.fields = String.join(",", asked.fields());
    row.justificationSealed = justificationSealed;
    row.requestedBy = asked.requestedBy();
    row.requestedAt = asked.requestedAt();
    return row;
  }

  /** False when somebody approved it before. */
  boolean approve(String by, Instant at) {
    if (approvedBy != null) {
      return false;
    }
    approvedBy = by;
    approvedAt = at;
    return true;
  }

  void forgetJustification() {
    justificationSealed = null;
  }

  BreakGlass toBreakGlass() {
    return new BreakGlass(
        id,
        hold,
        reason,
        List.of(fields.split(",", -1)),
        requestedBy,
        requestedAt,
        approvedBy,
        approvedAt);
  }
}
