package io.shouyue.retention.desk;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.request.ClockRules;
import io.shouyue.retention.request.RequestCase;
import io.shouyue.retention.request.RequestCursors;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestView;
import io.shouyue.retention.request.RequestViews;
import io.shouyue.retention.staff.StaffDirectory;
import io.shouyue.retention.table.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The requests as the desk works them off, and as it looks back at them. */
@ApplicationScoped
class DeskQueue {

  private static final int EXPORT_LIMIT = 10_000;
  private static final String[] COLUMNS = {
    "number", "type", "state", "received", "due", "promise", "provisional", "assignee", "next"
  };

  private final RequestReadService requests;
  private final RequestViews views;
  private final StaffDirectory staff;
  private final ClockRules rules;
  private final Acts acts;

  DeskQueue(
      RequestReadService requests,
      RequestViews views,
      StaffDirectory staff,
      ClockRules rules,
      Acts acts) {
    this.requests = requests;
    this.views = views;
    this.staff = staff;
    this.rules = rules;
    this.acts = acts;
  }

  Page<QueueItemView> page(
      String site, QueueFilter filter, Optional<Cursor> after, int limit, Language language) {
    List<RequestCase> found = requests.list(filter.query(site, after, limit));
    Page<RequestCase> page =
        Page.of(found, limit, last -> RequestCursors.behind(last, filter.order()));
    List<RequestView> shown = views.of(page.items(), language);
    List<QueueItemView> items =
        IntStream.range(0, shown.size())
            .mapToObj(i -> item(page.items().get(i), shown.get(i), language))
            .toList();
    return new Page<>(items, page.nextCursor());
  }

  /** How many there are on all pages. */
  long count(String site, QueueFilter filter) {
    return requests.count(filter.query(site, Optional.empty(), 1));
  }

  /** The first ten thousand of them as a table; who took it away is audited. */
  @Transactional
  public Table export(String site, QueueFilter filter, Actor actor, Language language) {
    acts.record(site, actor, "desk.exported", "requests", null, null);
    Table table = new Table(COLUMNS);
    Map<String, String> names = staff.names(site);
    for (RequestCase one : requests.list(filter.query(site, Optional.empty(), EXPORT_LIMIT))) {
      PromiseClock ruling = one.ruling().orElse(null);
      table.row(
          one.request().number(),
          one.request().type(),
          one.state(),
          one.request().receivedAt(),
          ruling == null ? null : ruling.dueDate(),
          ruling == null ? null : ruling.promise(),
          ruling != null && ruling.provisional(),
          assignee(one, names),
          NextStep.of(one.request()).text().in(language));
    }
    return table;
  }

  private static @Nullable String assignee(RequestCase one, Map<String, String> names) {
    String id = one.request().progress().assignee();
    return id == null ? null : names.getOrDefault(id, id);
  }

  private QueueItemView item(RequestCase one, RequestView view, Language language) {
    String site = one.request().site();
    PromiseClock ruling = one.ruling().orElse(null);
    NextStep next = NextStep.of(one.request());
    return new QueueItemView(
        view,
        ruling == null ? null : views.clock(site, ruling, language),
        ruling == null
            ? QueueWhy.NOTHING_RUNS.in(language)
            : QueueWhy.of(ruling, rules.rule(site, ruling), language),
        next.code(),
        next.text().in(language));
  }
}
