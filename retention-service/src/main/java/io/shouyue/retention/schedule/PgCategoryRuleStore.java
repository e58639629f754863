package io.shouyue.retention.schedule;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.schedule.RuleConflict.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Versions of category rules and the officer's decisions; both are only added. */
@ApplicationScoped
class PgCategoryRuleStore {

  private final Jdbi jdbi;

  PgCategoryRuleStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** One at a time makes versions of a site's rules. */
  void lock(String site) {
    jdbi.useHandle(
        h ->
            h.createQuery("SELECT 1 FROM site WHERE code = :site FOR UPDATE")
                .bind("site", site)
                .mapTo(int.class)
                .findOne());
  }

  void add(String site, CategoryRule rule, String by, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO category_rule (site, code, version, retired, category, trigger,
                      bound, period, action, basis_kind, basis, made_at, made_by)
                    VALUES (:site, :code, :version, :retired, :category, :trigger,
                      :bound, :period, :action, :basisKind, :basis, :at, :by)
                    """)
                .bind("site", site)
                .bind("code", rule.code())
                .bind("version", rule.version())
                .bind("retired", rule.retired())
                .bind("category", rule.category())
                .bind("trigger", rule.trigger())
                .bind("bound", rule.bound().name())
                .bind("period", rule.period().text())
                .bind("action", rule.action().name())
                .bind("basisKind", rule.basisKind().name())
                .bind("basis", rule.basis())
                .bind("at", at)
                .bind("by", by)
                .execute());
  }

  /** The newest version of each code that is not retired. */
  List<CategoryRule> inForce(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM (
                      SELECT DISTINCT ON (code) * FROM category_rule
                      WHERE site = :site ORDER BY code, version DESC) AS newest
                    WHERE NOT retired ORDER BY category, code
                    """)
                .bind("site", site)
                .map((rs, ctx) -> rule(rs))
                .list());
  }

  /** Every version of one code, the newest first. */
  List<CategoryRule> versions(String site, String code) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM category_rule WHERE site = :site AND code = :code
                    ORDER BY version DESC
                    """)
                .bind("site", site)
                .bind("code", code)
                .map((rs, ctx) -> rule(rs))
                .list());
  }

  /** False when it was decided before. */
  boolean decide(String site, String conflict, Decision decision) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO rule_decision
                          (site, conflict, rule, reason, decided_at, decided_by)
                        VALUES (:site, :conflict, :rule, :reason, :at, :by)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("site", site)
                    .bind("conflict", conflict)
                    .bind("rule", decision.rule())
                    .bind("reason", decision.reason())
                    .bind("at", decision.at())
                    .bind("by", decision.by())
                    .execute())
        > 0;
  }

  Map<String, Decision> decisions(String site) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery("SELECT * FROM rule_decision WHERE site = :site")
                .bind("site", site)
                .map(
                    (rs, ctx) ->
                        Map.entry(
                            rs.getString("conflict"),
                            new Decision(
                                rs.getString("rule"),
                                rs.getString("reason"),
                                rs.getObject("decided_at", OffsetDateTime.class).toInstant(),
                                rs.getString("decided_by"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static CategoryRule rule(ResultSet rs) throws SQLException {
    return new CategoryRule(
        rs.getString("code"),
        rs.getInt("version"),
        rs.getBoolean("retired"),
        rs.getString("category"),
        rs.getString("trigger"),
        RuleBound.valueOf(rs.getString("bound")),
        Span.parse(rs.getString("period")),
        RuleAction.valueOf(rs.getString("action")),
        RuleBasis.valueOf(rs.getString("basis_kind")),
        rs.getString("basis"));
  }
}
