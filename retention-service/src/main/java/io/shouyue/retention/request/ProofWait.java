package io.shouyue.retention.request;

import io.shouyue.platform.data.jobs.TimedTask;
import io.shouyue.platform.data.jobs.Timers;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Waits for a proof that was asked for: two reminders, then a reasoned answer that closes the
 * request before the earliest day it is due, and that the requester can have reopened.
 */
@ApplicationScoped
public class ProofWait implements TimedTask<ProofWait.Step> {

  private static final int CLOSING = 3;
  private static final Duration LONGEST = Duration.ofDays(15);

  private final Timers timers;
  private final RequestBook book;
  private final RequestLetters letters;
  private final SiteService sites;
  private final ClockRules rules;
  private final LegalClock time;

  ProofWait(
      Timers timers,
      RequestBook book,
      RequestLetters letters,
      SiteService sites,
      ClockRules rules,
      LegalClock time) {
    this.timers = timers;
    this.book = book;
    this.letters = letters;
    this.sites = sites;
    this.rules = rules;
    this.time = time;
  }

  /**
   * One step.
   *
   * @param number 1 and 2 remind, 3 closes
   * @param lastDay the day before which the proof has to come
   */
  public record Step(String site, String request, int number, LocalDate lastDay) {}

  /** Begins to wait, in the transaction that asked. */
  void begin(RequestCase asked) {
    Request request = asked.request();
    Instant now = time.now();
    Instant end = closingOf(asked, now);
    for (int number = 1; number <= CLOSING; number++) {
      Instant when = now.plus(Duration.between(now, end).multipliedBy(number).dividedBy(CLOSING));
      Step step = new Step(request.site(), request.id(), number, Beijing.dayOf(end));
      timers.schedule(this, request.id() + "-" + number + "-" + now, step, when);
    }
  }

  /** The begin of the day it is due, so that the answer comes before; later for what is overdue. */
  private static Instant closingOf(RequestCase asked, Instant now) {
    Instant due = asked.due();
    Instant end = due == null ? now : due.minus(Duration.ofDays(1));
    return end.isAfter(now.plus(Duration.ofDays(1))) ? end : now.plus(LONGEST);
  }

  @Override
  public String name() {
    return "proof-wait";
  }

  @Override
  public Class<Step> type() {
    return Step.class;
  }

  @Override
  @Transactional
  public void run(Step step, Instant dueAt) {
    book.lockIfThere(step.site(), step.request())
        .filter(found -> found.state() == RequestState.AWAITING_IDENTITY)
        .ifPresent(found -> go(found, step));
  }

  private void go(RequestCase waiting, Step step) {
    if (step.number() < CLOSING) {
      String text = RequestTexts.proofReminder(waiting.request(), step.lastDay());
      tell(waiting, MessageKind.PROOF_REQUEST, text);
      return;
    }
    RequestCase lapsed = waiting.lapsed(time.now(), rules);
    String reason = RefusalReason.IDENTITY_NOT_PROVABLE.code();
    book.write(waiting, lapsed, RequestMove.LAPSE, Actor.SYSTEM, reason);
    String channel = sites.require(step.site()).contact();
    tell(lapsed, MessageKind.ANSWER, RequestTexts.lapsed(lapsed.request(), channel));
  }

  private void tell(RequestCase about, MessageKind kind, String text) {
    letters.add(about.request(), Direction.TO_REQUESTER, kind, Actor.SYSTEM, new FreeText(text));
  }
}
