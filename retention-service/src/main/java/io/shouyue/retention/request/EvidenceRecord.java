package io.shouyue.retention.request;

import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.retention.promise.PromiseClock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be provable about a request after its person is erased (PIPL 50, 69), and no more.
 */
final class EvidenceRecord {

  private EvidenceRecord() {}

  static String of(
      Request request, List<PromiseClock> clocks, List<RequestEvent> events, Instant now) {
    Progress progress = request.progress();
    return CanonicalJson.text(
        Json.object()
            .with("v", Json.of(1))
            .with("number", Json.of(request.number()))
            .with("type", Json.of(request.type().name()))
            .with("channel", Json.of(request.channel().name()))
            .with("state", Json.of(request.state().name()))
            .with("receivedAt", Json.of(request.receivedAt().toString()))
            .with("verifiedAt", text(progress.verifiedAt()))
            .with("verifiedBy", text(progress.verifiedBy()))
            .with("answeredAt", text(progress.answeredAt()))
            .with("closedAt", text(progress.closedAt()))
            .with("refusalReason", text(progress.refusalReason()))
            .with("clocks", Json.of(clocks.stream().map(clock -> clock(clock, now)).toList()))
            .with("events", Json.of(events.stream().map(EvidenceRecord::event).toList())));
  }

  private static Json clock(PromiseClock clock, Instant now) {
    return Json.object()
        .with("promise", Json.of(clock.promise()))
        .with("promiseVersion", Json.of(clock.version()))
        .with("startsAt", text(clock.startsAt()))
        .with("dueDate", text(clock.dueDate()))
        .with("endedAt", text(clock.endedAt()))
        .with("state", Json.of(clock.stateAt(now).name()));
  }

  private static Json event(RequestEvent event) {
    return Json.object()
        .with("at", Json.of(event.at().toString()))
        .with("move", Json.of(event.move()))
        .with("to", Json.of(event.to().name()))
        .with("actorKind", Json.of(event.actorKind()));
  }

  private static Json text(@Nullable Object value) {
    return value == null ? Json.Null.NULL : Json.of(value.toString());
  }
}
