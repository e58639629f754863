package io.shouyue.consent.living;

import io.shouyue.platform.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version, clause by clause, with what enforces each and how often it was kept.
 *
 * @param inForce whether it is the version that holds now
 */
public record LivingView(
    String document,
    LocalText title,
    int version,
    @Nullable Instant effectiveFrom,
    boolean inForce,
    String locale,
    List<ClauseView> clauses) {
  /** One clause. */
  public record ClauseView(
      String ref,
      int depth,
      String number,
      String title,
      List<String> paragraphs,
      List<EnforcementView> does) {}

  /**
   * Something a clause sets.
   *
   * @param by what enforces it; {@code NOBODY} when nothing in the suite does
   * @param kept how often it was kept; absent when that is not counted or could not be asked for
   */
  public record EnforcementView(
      String sets, Enforcement.By by, String code, @Nullable KeptView kept) {
    static EnforcementView of(Enforcement enforcement) {
      var kept = enforcement.kept();
      return new EnforcementView(
          enforcement.sets().code(),
          enforcement.by(),
          enforcement.code(),
          kept == null
              ? null
              : new KeptView(kept.kept(), kept.broken(), kept.running(), kept.lastKept()));
    }
  }

  /**
   * How often a promise was kept and broken, and how many run.
   *
   * @param lastKept Beijing day on which it was last kept; absent when that is not known
   */
  public record KeptView(long kept, long broken, long running, @Nullable LocalDate lastKept) {}

  static LivingView of(LivingPolicy living) {
    return new LivingView(
        living.policy().document(),
        living.policy().title(),
        living.version().version(),
        living.version().effectiveFrom(),
        living.inForce(),
        living.language().tag(),
        living.clauses().stream().map(LivingView::clause).toList());
  }

  private static ClauseView clause(LivingClause living) {
    var clause = living.clause();
    return new ClauseView(
        clause.ref(),
        clause.depth(),
        clause.number(),
        clause.title(),
        clause.paragraphs(),
        living.enforcements().stream().map(EnforcementView::of).toList());
  }
}
