package io.shouyue.retention.hold;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.hold.HoldLine.LineDecision;
import io.shouyue.retention.site.RetentionRule;
import io.shouyue.retention.site.RuleLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens, runs, decides on and ends holds. */
@ApplicationScoped
public class HoldService {

  private final HoldRepository holds;
  private final BreakGlassRepository glasses;
  private final LegalClock time;
  private final Acts acts;
  private final DueDates dates = new DueDates(CalendarFiles.load());

  HoldService(HoldRepository holds, BreakGlassRepository glasses, LegalClock time, Acts acts) {
    this.holds = holds;
    this.glasses = glasses;
    this.time = time;
    this.acts = acts;
  }

  /**
   * Opens a hold with the lines that the rule has for what is really there. Idempotent by plan.
   *
   * @return empty when no field has a basis to be held
   */
  @Transactional
  public Optional<Hold> open(
      String site, String subject, String plan, RetentionRule rule, Set<String> present) {
    Optional<Hold> opened = holds.ofPlan(plan);
    if (opened.isPresent()) {
      return opened;
    }
    Span promised = Span.days(rule.holdDays());
    List<HoldLine> kept =
        rule.lines().stream()
            .filter(line -> present.contains(line.field()))
            .map(line -> line(line, promised))
            .toList();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    holds.insert(
        new Hold(
            Ids.random(IdKind.HOLD),
            site,
            subject,
            plan,
            HoldState.OPENING,
            rule.holdDays(),
            null,
            null,
            null,
            null,
            kept));
    return holds.ofPlan(plan);
  }

  /** The hold runs from now; its last day has to be over, whatever day of the week it is. */
  @Transactional
  public Instant start(Hold hold) {
    Instant now = time.now();
    DueDate end = dates.toKeep(now, Span.days(hold.days()));
    List<HoldLine> measured =
        hold.lines().stream()
            .map(line -> line.measured(dates.toKeep(now, line.basisPeriod()).dueDate(), end))
            .toList();
    holds.save(hold.running(now, end, measured));
    return end.due();
  }

  /** The data are gone; nothing here names these people any more. Idempotent. */
  @Transactional
  public void end(Collection<String> plans) {
    glasses.forgetJustifications(plans);
    holds.end(plans, time.now());
  }

  /** The officer decides, dated and with a reason, that a line may exceed its basis. */
  @Transactional
  public Hold decide(String site, String id, String field, String reason, Actor actor) {
    Hold hold =
        holds
            .lock(site, Ids.require(IdKind.HOLD, id))
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    HoldLine line =
        hold.lines().stream()
            .filter(one -> one.field().equals(field))
            .findFirst()
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    if (!line.exceedsBasis()) {
      throw new RetentionException(RetentionError.NOT_EXCEEDING);
    }
    if (line.decision() != null) {
      throw new RetentionException(RetentionError.ALREADY_DECIDED);
    }
    Hold decided =
        holds.save(hold.decided(field, new LineDecision(time.now(), actor.id(), "KEEP", reason)));
    acts.record(site, actor, "hold.line-decided", id + "/" + field, hold.subject(), null);
    return decided;
  }

  public Hold require(String site, String id) {
    return holds
        .one(site, Ids.require(IdKind.HOLD, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  public Optional<Hold> ofPlan(String plan) {
    return holds.ofPlan(plan);
  }

  /** The holds of these plans, by plan. */
  public Map<String, Hold> ofPlans(Collection<String> plans) {
    return holds.ofPlans(plans).stream().collect(Collectors.toMap(Hold::plan, Function.identity()));
  }

  /** Up to one more than the limit, what ends first in front. */
  public List<Hold> list(HoldQuery query) {
    return holds.list(query);
  }

  private static HoldLine line(RuleLine rule, Span promised) {
    return new HoldLine(
        rule.field(),
        rule.basisKind(),
        rule.basis(),
        rule.basisPeriod(),
        promised,
        null,
        false,
        null);
  }
}
