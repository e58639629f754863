package io.shouyue.retention.request;

import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.promise.StartEvent;
import io.shouyue.retention.promise.StopEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request with its clocks. Each move gives a new case; nothing here touches a database. */
public record RequestCase(Request request, List<PromiseClock> clocks) {

  public RequestCase {
    clocks = List.copyOf(clocks);
  }

  /** The clock that rules: the earliest due of those that have not ended. */
  public Optional<PromiseClock> ruling() {
    return clocks.stream()
        .filter(clock -> clock.due() != null && clock.outcome() == null)
        .min(Comparator.comparing(clock -> Objects.requireNonNull(clock.due())));
  }

  public @Nullable Instant due() {
    return ruling().map(PromiseClock::due).orElse(null);
  }

  public RequestState state() {
    return request.state();
  }

  /**
   * A request that has just come in.
   *
   * @param named the last day of the answer, if whoever handed it over named one
   */
  static RequestCase received(
      Request request, boolean proven, @Nullable LocalDate named, ClockRules rules) {
    List<PromiseClock> clocks = rules.open(request.site(), request.type(), proven, named);
    return new RequestCase(
        request, rules.start(request.site(), clocks, StartEvent.RECEIVED, request.receivedAt()));
  }

  RequestCase moved(RequestMove move) {
    return with(request.progress().in(request.state().require(move)));
  }

  RequestCase proofAsked(Instant at, ClockRules rules) {
    return moved(RequestMove.ASK_PROOF).with(rules.stop(site(), clocks, StopEvent.PROOF_ASKED, at));
  }

  RequestCase verified(Instant at, String by, ClockRules rules) {
    List<PromiseClock> started = rules.start(site(), clocks, StartEvent.VERIFIED, at);
    return moved(RequestMove.VERIFY)
        .with(rules.moot(site(), started, StopEvent.PROOF_ASKED, at))
        .verifiedProgress(at, by);
  }

  RequestCase answered(RequestMove move, Instant at, ClockRules rules) {
    RequestCase moved = moved(move);
    return moved
        .with(moved.request.progress().answered(at))
        .with(rules.stop(site(), clocks, StopEvent.ANSWERED, at));
  }

  RequestCase refused(String reason, Instant at, ClockRules rules) {
    RequestCase answered = answered(RequestMove.REFUSE, at, rules);
    return answered
        .with(answered.request.progress().refusedFor(reason))
        .with(rules.mootAll(answered.clocks, at));
  }

  RequestCase executed(Instant at, ClockRules rules) {
    RequestCase moved = moved(RequestMove.EXECUTED);
    return moved
        .with(moved.request.progress().closed(at))
        .with(rules.stop(site(), clocks, StopEvent.EXECUTED, at));
  }

  /** Proof never came: the reasoned closing is the answer, and nothing is left to carry out. */
  RequestCase lapsed(Instant at, ClockRules rules) {
    RequestCase moved = moved(RequestMove.LAPSE);
    List<PromiseClock> answered = rules.stop(site(), clocks, StopEvent.ANSWERED, at);
    return moved
        .with(moved.request.progress().answered(at).closed(at))
        .with(rules.mootAll(answered, at));
  }

  /** Repeats the request of that id, which is the one that is answered. */
  RequestCase repeating(String other, Instant at, ClockRules rules) {
    RequestCase ended = ended(RequestMove.MARK_DUPLICATE, at, rules);
    return ended.with(ended.request.progress().repeating(other));
  }

  /** Takes over the clocks of a repetition whose last day somebody named. */
  RequestCase joinedBy(RequestCase repetition) {
    List<PromiseClock> named =
        repetition.clocks.stream()
            .filter(clock -> clock.named() != null)
            .filter(
                clock -> clocks.stream().noneMatch(own -> own.promise().equals(clock.promise())))
            .toList();
    return with(Stream.concat(clocks.stream(), named.stream()).toList());
  }

  /** Ends without an answer: withdrawn or a duplicate. */
  RequestCase ended(RequestMove move, Instant at, ClockRules rules) {
    RequestCase moved = moved(move);
    return moved.with(moved.request.progress().closed(at)).with(rules.mootAll(clocks, at));
  }

  RequestCase reopened(ClockRules rules) {
    RequestCase moved = moved(RequestMove.REOPEN);
    Progress open = moved.request.progress().answered(null).closed(null).refusedFor(null);
    return moved.with(open).with(rules.resume(site(), clocks));
  }

  RequestCase with(Progress next) {
    return new RequestCase(request.with(next), clocks);
  }

  RequestCase with(List<PromiseClock> next) {
    return new RequestCase(request, next);
  }

  RequestCase about(String subject) {
    return new RequestCase(request.about(subject), clocks);
  }

  private String site() {
    return request.site();
  }

  private RequestCase verifiedProgress(Instant at, String by) {
    return with(request.progress().verified(at, by));
  }
}
