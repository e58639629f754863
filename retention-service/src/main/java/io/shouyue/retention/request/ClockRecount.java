package io.shouyue.retention.request;

import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.promise.PromiseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Counts one request's open clocks by the present calendar; whoever waits is told what moved. */
@ApplicationScoped
class ClockRecount {

  private final RequestBook book;
  private final PgClockChangeStore changes;
  private final RequestLetters letters;
  private final ClockRules rules;
  private final LegalClock time;

  ClockRecount(
      RequestBook book,
      PgClockChangeStore changes,
      RequestLetters letters,
      ClockRules rules,
      LegalClock time) {
    this.book = book;
    this.changes = changes;
    this.letters = letters;
    this.rules = rules;
    this.time = time;
  }

  /** Idempotent: a second run by the same calendar finds nothing. */
  @Transactional
  @RetryOnConflict
  void recount(String site, String request, String calendar) {
    book.lockIfThere(site, request).ifPresent(found -> recount(found, calendar));
  }

  private void recount(RequestCase before, String calendar) {
    Request request = before.request();
    RequestCase after = before.with(rules.recount(request.site(), before.clocks()));
    List<ClockChange> moved = moved(before, after, calendar);
    if (!after.equals(before)) {
      book.recounted(before, after);
    }
    changes.counted(request.id(), calendar);
    moved.forEach(change -> changes.add(request.id(), change));
    if (!moved.isEmpty()) {
      letters.add(
          request,
          Direction.TO_REQUESTER,
          MessageKind.MESSAGE,
          Actor.SYSTEM,
          new FreeText(text(after, moved)));
    }
  }

  private List<ClockChange> moved(RequestCase before, RequestCase after, String calendar) {
    List<ClockChange> moved = new ArrayList<>();
    for (int i = 0; i < before.clocks().size(); i++) {
      PromiseClock was = before.clocks().get(i);
      PromiseClock is = after.clocks().get(i);
      if (!Objects.equals(was.dueDate(), is.dueDate())) {
        moved.add(
            new ClockChange(
                was.promise(),
                time.now(),
                Objects.requireNonNull(was.dueDate()),
                Objects.requireNonNull(is.dueDate()),
                changes.calendarOf(before.request().id(), was.promise()),
                calendar));
      }
    }
    return moved;
  }

  private String text(RequestCase after, List<ClockChange> moved) {
    Request request = after.request();
    Language language = Language.of(request.locale());
    String lines =
        after.clocks().stream()
            .flatMap(
                clock ->
                    moved.stream()
                        .filter(change -> change.promise().equals(clock.promise()))
                        .map(
                            change ->
                                RequestTexts.moved(
                                    rules.rule(request.site(), clock).name().in(language),
                                    change,
                                    language)))
            .collect(Collectors.joining("\n"));
    return RequestTexts.recounted(request) + "\n" + lines;
  }
}
