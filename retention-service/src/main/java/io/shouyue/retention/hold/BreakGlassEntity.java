package io.shouyue.retention.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

  private String reference;
  private @Nullable String authority;
  private @Nullable String article;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  private @Nullable String secrecy;

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
    row.ground(asked.ground());
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
    ground(ground().withoutReference());
  }

  private void ground(BreakGlassGround ground) {
    reference = ground.reference();
    authority = ground.authority();
    article = ground.article();
    issuedOn = ground.issuedOn();
    secrecy = ground.secrecy();
  }

  private BreakGlassGround ground() {
    return new BreakGlassGround(reference, authority, article, issuedOn, secrecy);
  }

  BreakGlass toBreakGlass() {
    return new BreakGlass(
        id,
        hold,
        reason,
        List.of(fields.split(",", -1)),
        ground(),
        requestedBy,
        requestedAt,
        approvedBy,
        approvedAt);
  }
}
