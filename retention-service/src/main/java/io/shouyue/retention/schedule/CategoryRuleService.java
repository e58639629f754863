package io.shouyue.retention.schedule;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.calendar.CalendarFiles;
import io.shouyue.retention.calendar.DueDates;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.schedule.RuleConflict.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the category rules of each site and the officer's word on their conflicts. */
@ApplicationScoped
public class CategoryRuleService {

  private final PgCategoryRuleStore store;
  private final RuleConflictTasks tasks;
  private final LegalClock time;
  private final Acts acts;
  private final DueDates dates = new DueDates(CalendarFiles.load());

  CategoryRuleService(
      PgCategoryRuleStore store, RuleConflictTasks tasks, LegalClock time, Acts acts) {
    this.store = store;
    this.tasks = tasks;
    this.time = time;
    this.acts = acts;
  }

  /** The rules in force, with their conflicts. */
  public RuleBook book(String site) {
    return new RuleBook(store.inForce(site), store.decisions(site), dates, time.today());
  }

  /** Every version of one rule, the newest first; not-found when there is none. */
  List<CategoryRule> versions(String site, String code) {
    List<CategoryRule> versions = store.versions(site, code);
    if (versions.isEmpty()) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    return versions;
  }

  /** Makes the next version of the rule; the first when there is none of that code. */
  @Transactional
  CategoryRule make(String site, CategoryRule wanted, Actor actor) {
    store.lock(site);
    int version = store.versions(site, wanted.code()).size() + 1;
    return add(site, wanted.withVersion(version), "category-rule.made", actor);
  }

  /** The rule is in force no longer. */
  @Transactional
  CategoryRule retire(String site, String code, Actor actor) {
    store.lock(site);
    CategoryRule last = versions(site, code).getFirst();
    if (last.retired()) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    return add(site, last.retiredAs(last.version() + 1), "category-rule.retired", actor);
  }

  /** The officer says which of two rules counts, once. */
  @Transactional
  RuleConflict decide(String site, String id, String rule, String reason, Actor actor) {
    RuleConflict conflict = conflict(site, id);
    if (!List.of(conflict.first().code(), conflict.second().code()).contains(rule)) {
      throw new DomainException(
          CommonError.INVALID, new Violation("rule", "not-of-conflict", "name one of the two"));
    }
    if (!store.decide(site, id, new Decision(rule, reason, time.now(), actor.id()))) {
      throw new RetentionException(RetentionError.ALREADY_DECIDED);
    }
    acts.record(site, actor, "rule-conflict.decided", id, null, rule);
    tasks.follow(site, book(site).conflicts());
    return conflict(site, id);
  }

  private RuleConflict conflict(String site, String id) {
    return book(site).conflicts().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RetentionException(RetentionError.NO_SUCH_CONFLICT));
  }

  private CategoryRule add(String site, CategoryRule next, String action, Actor actor) {
    store.add(site, next, actor.id(), time.now());
    acts.record(site, actor, action, next.code() + "/" + next.version(), null, null);
    tasks.follow(site, book(site).conflicts());
    return next;
  }
}
