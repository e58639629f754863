package io.shouyue.retention.incident;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.deadline.Deadlines;
import io.shouyue.retention.deadline.SlaLevel;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.request.RequestNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Records incidents and moves them on; each move is one transaction, logged and audited. */
@ApplicationScoped
public class IncidentService {

  private final IncidentRepository incidents;
  private final PgIncidentLog log;
  private final PgAffectedStore affected;
  private final IncidentClocks clocks;
  private final Deadlines deadlines;
  private final LegalClock time;
  private final Acts acts;

  IncidentService(
      IncidentRepository incidents,
      PgIncidentLog log,
      PgAffectedStore affected,
      IncidentClocks clocks,
      Deadlines deadlines,
      LegalClock time,
      Acts acts) {
    this.incidents = incidents;
    this.log = log;
    this.affected = affected;
    this.clocks = clocks;
    this.deadlines = deadlines;
    this.time = time;
    this.acts = acts;
  }

  /** Records an incident; the hours run from when it was known, which may have been before. */
  @Transactional
  public Incident record(String site, IncidentFacts facts, @Nullable Instant knownAt, Actor actor) {
    Instant now = time.now();
    Instant known = knownAt == null ? now : knownAt;
    if (known.isAfter(now)) {
      throw new RetentionException(RetentionError.FUTURE_DATE);
    }
    Incident incident =
        incidents.insert(
            new Incident(
                Ids.sequential(IdKind.INCIDENT, now),
                site,
                "I" + RequestNumbers.fresh(now),
                IncidentState.RECORDED,
                facts,
                known,
                now,
                actor.id(),
                null,
                Incident.Times.NONE,
                List.of(),
                null,
                0));
    clocks.start(incident, 0);
    logged(incident, "record", actor, null);
    return incident;
  }

  /** What is known now. Hours that depend on it are counted anew. */
  @Transactional
  public Incident assess(IncidentOrder order, IncidentFacts facts) {
    return move(order, IncidentMove.ASSESS, null, before -> before.assessed(facts));
  }

  @Transactional
  public Incident assign(IncidentOrder order, String staff) {
    return move(order, IncidentMove.ASSIGN, null, before -> before.assignedTo(staff));
  }

  @Transactional
  public Incident contain(IncidentOrder order, @Nullable String note) {
    Incident contained =
        move(order, IncidentMove.CONTAIN, note, before -> before.contained(time.now()));
    deadlines.meet(contained.id(), SlaLevel.RESOLVE);
    return contained;
  }

  @Transactional
  public Incident handle(IncidentOrder order, @Nullable String note) {
    Incident handled = move(order, IncidentMove.HANDLE, note, before -> before.handled(time.now()));
    deadlines.meet(handled.id(), SlaLevel.LIMIT);
    return handled;
  }

  /**
   * Ends it.
   *
   * @throws RetentionException {@code authority-not-told}, or {@code people-not-told} while
   *     somebody waits and nobody decided that they need not be told
   */
  @Transactional
  public Incident close(IncidentOrder order, @Nullable String note) {
    return move(
        order,
        IncidentMove.CLOSE,
        note,
        before -> {
          requireAllTold(before);
          deadlines.drop(before.id());
          return before.closed(time.now());
        });
  }

  /** It was none; nothing more is due. */
  @Transactional
  public Incident dismiss(IncidentOrder order, String reason) {
    return move(
        order,
        IncidentMove.DISMISS,
        reason,
        before -> {
          deadlines.drop(before.id());
          return before.closed(time.now());
        });
  }

  @Transactional
  public Incident reopen(IncidentOrder order, String reason) {
    return move(order, IncidentMove.REOPEN, reason, Incident::reopened);
  }

  /** The authority was told; a report may be noted later than it was sent. */
  @Transactional
  public Incident report(IncidentOrder order, PgIncidentLog.Report report) {
    if (report.sentAt().isAfter(time.now())) {
      throw new RetentionException(RetentionError.FUTURE_DATE);
    }
    Incident reported = move(order, IncidentMove.REPORT, report.kind().name(), before -> before);
    log.add(reported.id(), report, order.actor().id());
    switch (report.kind()) {
      case FIRST -> deadlines.meet(reported.id(), IncidentClocks.AUTHORITY_FIRST, report.sentAt());
      case SUMMARY ->
          deadlines.meet(reported.id(), IncidentClocks.AUTHORITY_SUMMARY, report.sentAt());
      case FOLLOW_UP -> {}
    }
    return reported;
  }

  public Incident require(String site, String id) {
    return incidents
        .one(site, Ids.require(IdKind.INCIDENT, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  List<Incident> list(
      String site, boolean ended, @Nullable Instant beforeAt, String beforeId, int limit) {
    return incidents.list(site, ended, beforeAt, beforeId, limit);
  }

  /**
   * Makes a move: checks that it is legal and the version the mover saw, writes, counts the hours
   * anew, logs. The first of them is the desk's response.
   */
  Incident move(
      IncidentOrder order,
      IncidentMove move,
      @Nullable String note,
      UnaryOperator<Incident> change) {
    Incident before =
        incidents
            .locked(order.site(), Ids.require(IdKind.INCIDENT, order.id()))
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    if (order.ifMatch() != null && order.ifMatch() != before.version()) {
      throw new DomainException(CommonError.STALE);
    }
    IncidentState next = before.state().require(move);
    Incident after = incidents.change(change.apply(before.in(next)));
    if (next.isOpen()) {
      clocks.start(after, listed(after.id()));
    }
    deadlines.meet(after.id(), SlaLevel.RESPOND);
    logged(after, move.code(), order.actor(), note);
    return after;
  }

  private long listed(String incident) {
    return affected.counts(incident).values().stream().mapToLong(Long::longValue).sum();
  }

  private void requireAllTold(Incident incident) {
    if (log.reports(incident.id()).isEmpty()) {
      throw new RetentionException(RetentionError.AUTHORITY_NOT_TOLD);
    }
    boolean waiting = affected.counts(incident.id()).containsKey(PersonState.WAITING);
    boolean told = incident.times().noticed() != null && !waiting;
    if (!told && !incident.isWithheld()) {
      throw new RetentionException(RetentionError.PEOPLE_NOT_TOLD);
    }
  }

  private void logged(Incident incident, String move, Actor actor, @Nullable String note) {
    log.add(
        incident.id(),
        new PgIncidentLog.Entry(time.now(), move, incident.state(), actor.id(), note));
    acts.record(incident.site(), actor, "incident." + move, incident.id(), null, null);
  }
}
