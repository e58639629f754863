package io.shouyue.retention.desk;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.calendar.LegalCalendar;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.hold.BreakGlassService;
import io.shouyue.retention.holiday.CalendarService;
import io.shouyue.retention.request.ClockRules;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the desk's numbers together. */
@ApplicationScoped
public class DeskService {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration SOON = Duration.ofDays(30);
  private static final Span RISK = Span.workingDays(2);

  private final PgOpenStore open;
  private final PgMonthStore months;
  private final PgDeskStore beside;
  private final CalendarService calendar;
  private final ClockRules rules;
  private final StaffDirectory staff;
  private final LegalClock time;

  DeskService(
      PgOpenStore open,
      PgMonthStore months,
      PgDeskStore beside,
      CalendarService calendar,
      ClockRules rules,
      StaffDirectory staff,
      LegalClock time) {
    this.open = open;
    this.months = months;
    this.beside = beside;
    this.calendar = calendar;
    this.rules = rules;
    this.staff = staff;
    this.time = time;
  }

  /** What waits now, in numbers. */
  public DeskSummaryView summary(String site) {
    PgOpenStore.Horizon horizon = horizon();
    Instant now = horizon.now();
    OpenRequests waiting = open.requests(site, horizon);
    PgDeskStore.Holds holds = beside.holds(site, now.plus(SOON));
    YearMonth month = YearMonth.from(Beijing.dayOf(now));
    return new DeskSummaryView(
        now,
        waiting.count(group -> true),
        waiting.count(OpenRequests.Group::overdue),
        waiting.count(OpenRequests.Group::today),
        waiting.count(OpenRequests.Group::week),
        waiting.count(OpenRequests.Group::risk),
        horizon.risk(),
        waiting.count(group -> group.assignee() == null),
        waiting.by(OpenRequests.Group::state),
        waiting.by(OpenRequests.Group::type),
        open.byPromise(site, now),
        workload(site, waiting),
        waiting.ageing(),
        months
            .promises(site, PgMonthStore.startOf(month), now)
            .getOrDefault(month.toString(), Map.of()),
        new SecondPairView(
            beside.refusalsProposed(site),
            beside.breakGlassAsked(site, now.minus(BreakGlassService.OPEN_FOR))),
        beside.legalHolds(site),
        beside.legalHoldsToReview(site, Beijing.dayOf(now)),
        holds.running(),
        holds.endingSoon(),
        beside.erasuresRunning(site),
        beside.erasuresStuck(site),
        holds.undecided(),
        beside.incidents(site, now),
        beside.tickets(site, now),
        calendar.missing().orElse(null));
  }

  /** The present month and those before it, oldest first; a month without anything is there too. */
  List<MonthView> months(String site, int count) {
    Instant now = time.now();
    YearMonth last = YearMonth.from(Beijing.dayOf(now));
    YearMonth first = last.minusMonths(count - 1L);
    List<YearMonth> shown =
        Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
    Map<String, Long> received = months.requests(site, "received_at", shown);
    Map<String, Long> closed = months.requests(site, "closed_at", shown);
    var kept = months.promises(site, PgMonthStore.startOf(first), now);
    return shown.stream()
        .map(YearMonth::toString)
        .map(
            month ->
                new MonthView(
                    month,
                    received.getOrDefault(month, 0L),
                    closed.getOrDefault(month, 0L),
                    kept.getOrDefault(month, Map.of())))
        .toList();
  }

  /** Every day from {@code from} to {@code to}, both included. */
  List<DueDayView> days(String site, LocalDate from, LocalDate to) {
    LegalCalendar legal = rules.calendar();
    Map<String, Long> due = open.dueByDay(site, Beijing.startOf(from), Beijing.endOf(to));
    Map<String, Long> ending = beside.holdsByDay(site, from, to);
    return from.datesUntil(to.plusDays(1))
        .map(legal::on)
        .map(
            day ->
                new DueDayView(
                    day.date(),
                    day.kind(),
                    day.holiday(),
                    day.settled(),
                    due.getOrDefault(day.date().toString(), 0L),
                    ending.getOrDefault(day.date().toString(), 0L)))
        .toList();
  }

  private PgOpenStore.Horizon horizon() {
    Instant now = time.now();
    return new PgOpenStore.Horizon(
        now,
        Beijing.endOf(Beijing.dayOf(now)),
        now.plus(WEEK),
        rules.dates().toAct(now, RISK).due());
  }

  private List<WorkloadView> workload(String site, OpenRequests waiting) {
    Map<String, String> names = staff.names(site);
    return waiting.workload().stream()
        .map(
            load ->
                new WorkloadView(
                    load.assignee(),
                    load.assignee() == null ? null : names.get(load.assignee()),
                    load.open(),
                    load.overdue(),
                    load.week()))
        .toList();
  }
}
