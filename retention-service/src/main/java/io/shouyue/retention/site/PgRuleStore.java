package io.shouyue.retention.site;

import io.shouyue.retention.calendar.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Versions of retention rules; rows are only added. */
@ApplicationScoped
class PgRuleStore {

  private final Jdbi jdbi;

  PgRuleStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<RetentionRule> current(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM retention_rule WHERE site = :site
                    ORDER BY version DESC LIMIT 1
                    """)
                .bind("site", site)
                .map((rs, ctx) -> rule(h, site, rs))
                .findOne());
  }

  Optional<RetentionRule> version(String site, int version) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM retention_rule WHERE site = :site AND version = :version")
                .bind("site", site)
                .bind("version", version)
                .map((rs, ctx) -> rule(h, site, rs))
                .findOne());
  }

  void add(String site, RetentionRule rule, String actor, Instant now) {
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  INSERT INTO retention_rule
                    (site, version, manual_review, hold_days, evidence_months, made_at, made_by)
                  VALUES (:site, :version, :manual, :days, :months, :now, :actor)
                  """)
              .bind("site", site)
              .bind("version", rule.version())
              .bind("manual", rule.manualReview())
              .bind("days", rule.holdDays())
              .bind("months", rule.evidenceMonths())
              .bind("now", now)
              .bind("actor", actor)
              .execute();
          for (int i = 0; i < rule.lines().size(); i++) {
            addLine(h, site, rule.version(), i, rule.lines().get(i));
          }
        });
  }

  private static void addLine(Handle h, String site, int version, int ordinal, RuleLine line) {
    h.createUpdate(
            """
            INSERT INTO retention_rule_line
              (site, version, ordinal, field, basis_kind, basis, basis_period)
            VALUES (:site, :version, :ordinal, :field, :kind, :basis, :period)
            """)
        .bind("site", site)
        .bind("version", version)
        .bind("ordinal", ordinal)
        .bind("field", line.field())
        .bind("kind", line.basisKind().name())
        .bind("basis", line.basis())
        .bind("period", line.basisPeriod().text())
        .execute();
  }

  private static RetentionRule rule(Handle h, String site, ResultSet rs) throws SQLException {
    int version = rs.getInt("version");
    return new RetentionRule(
        version,
        rs.getBoolean("manual_review"),
        rs.getInt("hold_days"),
        rs.getInt("evidence_months"),
        lines(h, site, version));
  }

  private static List<RuleLine> lines(Handle h, String site, int version) {
    return h.createQuery(
            """
            SELECT * FROM retention_rule_line WHERE site = :site AND version = :version
            ORDER BY ordinal
            """)
        .bind("site", site)
        .bind("version", version)
        .map(
            (rs, ctx) ->
                new RuleLine(
                    rs.getString("field"),
                    BasisKind.valueOf(rs.getString("basis_kind")),
                    rs.getString("basis"),
                    Span.parse(rs.getString("basis_period"))))
        .list();
  }
}
