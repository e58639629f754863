package io.shouyue.retention.incident;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.deadline.Deadline;
import io.shouyue.retention.deadline.DeadlineView;
import io.shouyue.retention.deadline.Deadlines;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes views of incidents at the legal time. */
@ApplicationScoped
class IncidentViews {

  private final Deadlines deadlines;
  private final IncidentNotices notices;
  private final StaffDirectory staff;
  private final LegalClock time;

  IncidentViews(
      Deadlines deadlines, IncidentNotices notices, StaffDirectory staff, LegalClock time) {
    this.deadlines = deadlines;
    this.notices = notices;
    this.staff = staff;
    this.time = time;
  }

  IncidentView of(Incident incident, Language language) {
    return of(List.of(incident), language).getFirst();
  }

  List<IncidentView> of(List<Incident> incidents, Language language) {
    Map<String, List<Deadline>> clocks =
        deadlines.of(incidents.stream().map(Incident::id).toList());
    return incidents.stream()
        .map(one -> view(one, clocks.getOrDefault(one.id(), List.of()), language))
        .toList();
  }

  private IncidentView view(Incident incident, List<Deadline> clocks, Language language) {
    IncidentFacts facts = incident.facts();
    Map<PersonState, Long> people = notices.counts(incident.id());
    long listed = people.values().stream().mapToLong(Long::longValue).sum();
    IncidentGrade grade = facts.effectiveGrade(listed);
    Instant now = time.now();
    Incident.Withholding withheld = incident.withheld();
    return new IncidentView(
        incident.id(),
        incident.number(),
        incident.state(),
        facts.title(),
        facts.kind(),
        facts.level(),
        grade,
        facts.operator(),
        facts.occurredAt(),
        incident.knownAt(),
        incident.recordedAt(),
        facts.estimated(),
        facts.sensitive(),
        facts.minors(),
        facts.categories(),
        facts.happened(),
        facts.effect(),
        facts.measures(),
        facts.advice(),
        facts.remedy(),
        facts.cause(),
        incident.assignee(),
        name(incident),
        incident.times().contained(),
        incident.times().handled(),
        incident.times().closed(),
        incident.times().noticed(),
        incident.channels(),
        facts.notice().isPresent(),
        withheld == null ? null : withheld.reason(),
        withheld != null && withheld.isWaiting(),
        people,
        clocks.stream()
            .map(
                one -> DeadlineView.of(one, IncidentClocks.basis(one.code(), grade), now, language))
            .toList(),
        clocks.stream().filter(Deadline::isOpen).map(Deadline::due).findFirst().orElse(null),
        incident.state().moves().keySet().stream().map(IncidentMove::code).toList(),
        incident.version());
  }

  private @Nullable String name(Incident incident) {
    String assignee = incident.assignee();
    return assignee == null ? null : staff.names(incident.site()).get(assignee);
  }
}
