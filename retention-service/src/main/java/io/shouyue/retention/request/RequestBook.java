package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads cases and writes what became of them: row, clocks, history and audit together. */
@ApplicationScoped
class RequestBook {

  private final PgRequestStore requests;
  private final PgClockStore clocks;
  private final PgEventStore events;
  private final DraftService drafts;
  private final ClockRules rules;
  private final LegalClock time;
  private final Acts acts;

  RequestBook(
      PgRequestStore requests,
      PgClockStore clocks,
      PgEventStore events,
      DraftService drafts,
      ClockRules rules,
      LegalClock time,
      Acts acts) {
    this.requests = requests;
    this.clocks = clocks;
    this.events = events;
    this.drafts = drafts;
    this.rules = rules;
    this.time = time;
    this.acts = acts;
  }

  /** The case, locked for the rest of the transaction; not-found when there is none. */
  RequestCase lock(String site, String id) {
    return lockIfThere(site, id).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /** The same; empty once the request is anonymised. */
  Optional<RequestCase> lockIfThere(String site, String id) {
    return requests.lock(site, id).map(this::withClocks);
  }

  Optional<RequestCase> lockByNumber(String site, String number) {
    return requests.lockByNumber(site, number).map(this::withClocks);
  }

  void add(RequestCase filed, Actor actor) {
    requests.insert(filed);
    clocks.put(filed.request(), filed.clocks(), rules.calendar().version());
    log(filed.request(), "received", null, actor, null);
  }

  void write(
      RequestCase before,
      RequestCase after,
      RequestMove move,
      Actor actor,
      @Nullable String reason) {
    requests.update(after);
    clocks.put(after.request(), after.clocks(), rules.calendar().version());
    if (!after.state().isOpen()) {
      drafts.drop(after.request().id());
    }
    log(after.request(), move.code(), before.state(), actor, reason);
  }

  /** The clocks were counted anew by another calendar; nothing else changed. */
  void recounted(RequestCase before, RequestCase after) {
    requests.update(after);
    clocks.put(after.request(), after.clocks(), rules.calendar().version());
    log(after.request(), "recount", before.state(), Actor.SYSTEM, null);
  }

  private RequestCase withClocks(Request request) {
    return new RequestCase(request, clocks.of(request.id()));
  }

  private void log(
      Request request,
      String move,
      @Nullable RequestState from,
      Actor actor,
      @Nullable String reason) {
    events.add(
        request.id(),
        new RequestEvent(time.now(), move, from, request.state(), actor.id(), actor.kind()));
    acts.record(request.site(), actor, "request." + move, request.id(), request.subject(), reason);
  }
}
