package io.shouyue.retention.schedule;

import io.shouyue.retention.officertask.OfficerTask;
import io.shouyue.retention.officertask.OfficerTaskKind;
import io.shouyue.retention.officertask.OfficerTasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the officer's tasks in step with the conflicts of a site's rules. */
@ApplicationScoped
class RuleConflictTasks {

  private final OfficerTasks tasks;

  RuleConflictTasks(OfficerTasks tasks) {
    this.tasks = tasks;
  }

  /** Each conflict that nobody has decided has a task; tasks of conflicts that are gone end. */
  void follow(String site, List<RuleConflict> conflicts) {
    Set<String> undecided =
        conflicts.stream()
            .filter(conflict -> conflict.decision() == null)
            .map(RuleConflict::id)
            .collect(Collectors.toSet());
    tasks.open(site, OfficerTaskKind.RULE_CONFLICT).stream()
        .map(OfficerTask::about)
        .filter(about -> !undecided.contains(about))
        .forEach(about -> tasks.settle(site, OfficerTaskKind.RULE_CONFLICT, about));
    undecided.forEach(about -> tasks.open(site, OfficerTaskKind.RULE_CONFLICT, about, null));
  }
}
