package io.shouyue.retention.hold;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.hold.HoldLine.LineDecision;
import io.shouyue.retention.site.BasisKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code hold_line}, part of its hold. */
@Embeddable
class HoldLineEntity {
  private String field;

  @Column(name = "basis_kind")
  @Enumerated(EnumType.STRING)
  private BasisKind basisKind;

  private String basis;

  @Column(name = "basis_period")
  private String basisPeriod;

  @Column(name = "promised_period")
  private String promisedPeriod;

  @Column(name = "basis_last_day")
  private @Nullable LocalDate basisLastDay;

  @Column(name = "exceeds_basis")
  private boolean exceedsBasis;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  private @Nullable String decision;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  static HoldLineEntity of(HoldLine line) {
    HoldLineEntity row = new HoldLineEntity();
    row.field = line.field();
    row.basisKind = line.basisKind();
    row.basis = line.basis();
    row.basisPeriod = line.basisPeriod().text();
    row.promisedPeriod = line.promisedPeriod().text();
    row.basisLastDay = line.basisLastDay();
    row.exceedsBasis = line.exceedsBasis();
    LineDecision decided = line.decision();
    if (decided != null) {
      row.decidedAt = decided.at();
      row.decidedBy = decided.by();
      row.decision = decided.decision();
      row.decisionReason = decided.reason();
    }
    return row;
  }

  HoldLine toLine() {
    return new HoldLine(
        field,
        basisKind,
        basis,
        Span.parse(basisPeriod),
        Span.parse(promisedPeriod),
        basisLastDay,
        exceedsBasis,
        decidedAt == null
            ? null
            : new LineDecision(decidedAt, decidedBy, decision, decisionReason));
  }
}
