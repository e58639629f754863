package io.shouyue.retention.site;

import io.shouyue.retention.calendar.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A row of {@code retention_rule_line}, part of its rule. */
@Embeddable
class RetentionRuleLineEntity {
  private String field;

  @Column(name = "basis_kind")
  @Enumerated(EnumType.STRING)
  private BasisKind basisKind;

  private String basis;

  @Column(name = "basis_period")
  private String basisPeriod;

  static RetentionRuleLineEntity of(RuleLine line) {
    RetentionRuleLineEntity row = new RetentionRuleLineEntity();
    row.field = line.field();
    row.basisKind = line.basisKind();
    row.basis = line.basis();
    row.basisPeriod = line.basisPeriod().text();
    return row;
  }

  RuleLine toLine() {
    return new RuleLine(field, basisKind, basis, Span.parse(basisPeriod));
  }
}
