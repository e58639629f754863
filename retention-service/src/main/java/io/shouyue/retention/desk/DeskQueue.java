package io.shouyue.retention.desk;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.ClockRules;
import io.shouyue.retention.request.RequestCase;
import io.shouyue.retention.request.RequestQuery;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestState;
import io.shouyue.retention.request.RequestViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open requests as the desk works them off. */
@ApplicationScoped
class DeskQueue {

  private static final String LAST = "infinity";
  private static final int EXPORT_LIMIT = 10_000;

  private final RequestReadService requests;
  private final RequestViews views;
  private final ClockRules rules;

  DeskQueue(RequestReadService requests, RequestViews views, ClockRules rules) {
    this.requests = requests;
    this.views = views;
    this.rules = rules;
  }

  /** What to leave out of the open queue; null leaves nothing out. */
  record Filter(
      @Nullable RequestState state,
      @Nullable RequestType type,
      @Nullable String assignee,
      @Nullable Instant dueBefore) {
    static final Filter NONE = new Filter(null, null, null, null);
  }

  Page<QueueItemView> page(
      String site, Filter filter, Optional<Cursor> after, int limit, Language language) {
    List<RequestCase> open = requests.list(query(site, filter, after, limit));
    return Page.of(open, limit, DeskQueue::place).map(one -> item(one, language));
  }

  /** The first ten thousand open requests as CSV (RFC 4180). */
  String csv(String site, Language language) {
    CsvTable table =
        new CsvTable(
            "number",
            "type",
            "state",
            "received",
            "due",
            "promise",
            "provisional",
            "assignee",
            "next");
    for (RequestCase one :
        requests.list(query(site, Filter.NONE, Optional.empty(), EXPORT_LIMIT))) {
      PromiseClock ruling = one.ruling().orElse(null);
      table.row(
          one.request().number(),
          one.request().type(),
          one.state(),
          one.request().receivedAt(),
          ruling == null ? null : ruling.dueDate(),
          ruling == null ? null : ruling.promise(),
          ruling != null && ruling.provisional(),
          one.request().progress().assignee(),
          NextStep.of(one.request()).text().in(language));
    }
    return table.text();
  }

  private QueueItemView item(RequestCase one, Language language) {
    PromiseClock ruling = one.ruling().orElse(null);
    NextStep next = NextStep.of(one.request());
    return new QueueItemView(
        views.of(one, language),
        ruling == null ? null : views.clock(ruling, language),
        ruling == null
            ? QueueWhy.NOTHING_RUNS.in(language)
            : QueueWhy.of(ruling, rules.rule(ruling), language),
        next.code(),
        next.text().in(language));
  }

  private static RequestQuery query(String site, Filter filter, Optional<Cursor> after, int limit) {
    return new RequestQuery(
        site,
        null,
        filter.state(),
        filter.type(),
        filter.assignee(),
        filter.dueBefore(),
        true,
        after.map(place -> place.keys().getFirst()).orElse(null),
        after.map(place -> place.keys().getLast()).orElse(null),
        limit);
  }

  private static Cursor place(RequestCase last) {
    Instant due = last.due();
    return Cursor.of(due == null ? LAST : due.toString(), last.request().id());
  }
}
