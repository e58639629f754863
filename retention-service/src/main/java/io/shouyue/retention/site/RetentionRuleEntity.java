package io.shouyue.retention.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A row of {@code retention_rule} with its lines; rows are only added. */
@Entity(name = "RetentionRule")
@Table(name = "retention_rule")
@IdClass(RetentionRuleEntity.Key.class)
@Immutable
class RetentionRuleEntity {
  /** Primary key. */
  record Key(String site, int version) {}

  @Id private String site;
  @Id private int version;

  @Column(name = "manual_review")
  private boolean manualReview;

  @Column(name = "ask_site")
  private boolean askSite;

  @Column(name = "grace_days")
  private int graceDays;

  @Column(name = "hold_days")
  private int holdDays;

  @Column(name = "evidence_months")
  private int evidenceMonths;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @ElementCollection
  @CollectionTable(
      name = "retention_rule_line",
      joinColumns = {@JoinColumn(name = "site"), @JoinColumn(name = "version")})
  @OrderColumn(name = "ordinal")
  @Immutable
  private List<RetentionRuleLineEntity> lines;

  static RetentionRuleEntity of(String site, RetentionRule rule, String actor, Instant at) {
    RetentionRuleEntity row = new RetentionRuleEntity();
    row.site = site;
    row.version = rule.version();
    row.manualReview = rule.manualReview();
    row.askSite = rule.askSite();
    row.graceDays = rule.graceDays();
    row.holdDays = rule.holdDays();
    row.evidenceMonths = rule.evidenceMonths();
    row.madeAt = at;
    row.madeBy = actor;
    row.lines = rule.lines().stream().map(RetentionRuleLineEntity::of).toList();
    return row;
  }

  RetentionRule toRule() {
    return new RetentionRule(
        version,
        manualReview,
        askSite,
        graceDays,
        holdDays,
        evidenceMonths,
        lines.stream().map(RetentionRuleLineEntity::toLine).toList());
  }
}
