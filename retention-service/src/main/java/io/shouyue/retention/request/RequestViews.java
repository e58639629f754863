package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseClock;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes views of cases, in the reader's language and at the legal time. */
@ApplicationScoped
public class RequestViews {

  private final ClockRules rules;
  private final LegalClock time;

  RequestViews(ClockRules rules, LegalClock time) {
    this.rules = rules;
    this.time = time;
  }

  public RequestView of(RequestCase found, Language language) {
    Request request = found.request();
    Progress progress = request.progress();
    return new RequestView(
        request.id(),
        request.number(),
        request.type(),
        request.state(),
        request.subject(),
        request.relation(),
        request.channel(),
        request.locale(),
        request.receivedAt(),
        progress.verifiedAt(),
        progress.verifiedBy(),
        progress.answeredAt(),
        progress.closedAt(),
        progress.assignee(),
        progress.refusalReason(),
        found.clocks().stream().map(clock -> clock(clock, language)).toList(),
        found.due(),
        request.offered().stream().map(RequestMove::code).toList(),
        request.version());
  }

  public ClockView clock(PromiseClock clock, Language language) {
    Promise rule = rules.rule(clock);
    return ClockView.of(clock, rule, time.now(), rule.name().in(language));
  }
}
