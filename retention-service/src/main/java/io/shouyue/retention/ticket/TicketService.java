package io.shouyue.retention.ticket;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.deadline.Deadline;
import io.shouyue.retention.deadline.Deadlines;
import io.shouyue.retention.deadline.SlaLevel;
import io.shouyue.retention.request.RequestNumbers;
import io.shouyue.retention.subject.SubjectService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes tickets in and moves them on; each move is one transaction, logged and audited. */
@ApplicationScoped
public class TicketService {

  private final PgTicketStore tickets;
  private final PgTicketWordStore words;
  private final TicketLetters letters;
  private final Deadlines deadlines;
  private final SubjectService subjects;
  private final LegalClock time;
  private final Acts acts;

  TicketService(
      PgTicketStore tickets,
      PgTicketWordStore words,
      TicketLetters letters,
      Deadlines deadlines,
      SubjectService subjects,
      LegalClock time,
      Acts acts) {
    this.tickets = tickets;
    this.words = words;
    this.letters = letters;
    this.deadlines = deadlines;
    this.subjects = subjects;
    this.time = time;
    this.acts = acts;
  }

  /**
   * A new ticket.
   *
   * @param level null for the usual one of its kind and title
   * @param contact mail address of whoever asked
   */
  public record Order(
      String site,
      TicketKind kind,
      @Nullable SlaLevel level,
      FreeText title,
      FreeText text,
      @Nullable FreeText contact,
      @Nullable SubjectId subject,
      @Nullable String request) {}

  /** Files a ticket and acknowledges it at once, with its number and by when it is answered. */
  @Transactional
  public Ticket open(Order order, Actor actor) {
    Instant now = time.now();
    String id = Ids.sequential(IdKind.TICKET, now);
    SubjectId subject = order.subject();
    SlaLevel level =
        order.level() == null ? order.kind().usual(order.title().reveal()) : order.level();
    Ticket ticket =
        new Ticket(
            id,
            order.site(),
            "T" + RequestNumbers.fresh(now),
            order.kind(),
            level,
            TicketState.OPEN,
            subject == null ? null : subject.value(),
            subject == null ? id : subject.value(),
            order.request(),
            null,
            null,
            now,
            actor.id(),
            null,
            1);
    if (subject != null) {
      subjects.meet(order.site(), subject);
    }
    tickets.insert(ticket, order.title(), order.contact());
    words.add(ticket, new TicketWords(now, actor.id(), "open", false, order.text()));
    count(ticket);
    Instant answerBy =
        deadlines.of(id).stream()
            .filter(one -> one.code().equals(SlaLevel.RESPOND))
            .map(Deadline::due)
            .findFirst()
            .orElse(now);
    letters.acknowledge(ticket, answerBy);
    acts.record(order.site(), actor, "ticket.open", id, ticket.subject(), null);
    return ticket;
  }

  @Transactional
  public Ticket assign(TicketOrder order, String staff) {
    return move(order, TicketMove.ASSIGN, null, before -> before.assignedTo(staff));
  }

  /** Words to whoever asked, or among staff; the former are the desk's response. */
  @Transactional
  public Ticket write(TicketOrder order, FreeText text, boolean internal) {
    Ticket moved =
        move(order, internal ? TicketMove.NOTE : TicketMove.MESSAGE, text, before -> before);
    if (!internal) {
      letters.send(moved, text.reveal());
    }
    return moved;
  }

  /** More or less urgent than it was taken for; what was not met is counted anew. */
  @Transactional
  public Ticket level(TicketOrder order, SlaLevel level, FreeText why) {
    Ticket moved = move(order, TicketMove.LEVEL, why, before -> before.at(level));
    count(moved);
    return moved;
  }

  /** Stands still, with the evidence for it; no legal clock ever does. */
  @Transactional
  public Ticket pause(TicketOrder order, PauseReason reason, FreeText evidence) {
    Ticket paused = move(order, TicketMove.PAUSE, evidence, before -> before.pausedFor(reason));
    deadlines.pause(paused.id());
    return paused;
  }

  @Transactional
  public Ticket resume(TicketOrder order) {
    Ticket resumed = move(order, TicketMove.RESUME, null, before -> before.pausedFor(null));
    deadlines.resume(resumed.site(), resumed.id());
    return resumed;
  }

  /** The trouble is over; whoever asked is told. */
  @Transactional
  public Ticket resolve(TicketOrder order, @Nullable FreeText text) {
    Ticket resolved = move(order, TicketMove.RESOLVE, text, before -> before);
    deadlines.meet(resolved.id(), SlaLevel.RESPOND);
    deadlines.meet(resolved.id(), SlaLevel.RESOLVE);
    letters.resolved(resolved);
    return resolved;
  }

  @Transactional
  public Ticket close(TicketOrder order) {
    Ticket closed = move(order, TicketMove.CLOSE, null, before -> before.closed(time.now()));
    deadlines.meet(closed.id(), SlaLevel.LIMIT);
    return closed;
  }

  @Transactional
  public Ticket reopen(TicketOrder order, FreeText why) {
    return move(order, TicketMove.REOPEN, why, before -> before);
  }

  public Ticket require(String site, String id) {
    return tickets
        .find(site, Ids.require(IdKind.TICKET, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  List<Ticket> list(
      String site, boolean ended, @Nullable Instant beforeAt, String beforeId, int limit) {
    return tickets.list(site, ended, beforeAt, beforeId, limit);
  }

  private Ticket move(
      TicketOrder order, TicketMove move, @Nullable FreeText text, UnaryOperator<Ticket> change) {
    Ticket before =
        tickets
            .lock(order.site(), Ids.require(IdKind.TICKET, order.id()))
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    if (order.ifMatch() != null && order.ifMatch() != before.version()) {
      throw new DomainException(CommonError.STALE);
    }
    Ticket after = change.apply(before.in(before.state().require(move)));
    tickets.update(after);
    boolean internal = move != TicketMove.MESSAGE && move != TicketMove.RESOLVE;
    words.add(after, new TicketWords(time.now(), order.actor().id(), move.code(), internal, text));
    if (move == TicketMove.ASSIGN || move == TicketMove.MESSAGE) {
      deadlines.meet(after.id(), SlaLevel.RESPOND);
    }
    acts.record(
        after.site(), order.actor(), "ticket." + move.code(), after.id(), after.subject(), null);
    return require(after.site(), after.id());
  }

  private void count(Ticket ticket) {
    SlaLevel level = ticket.level();
    Map.of(
            SlaLevel.RESPOND, level.respond(),
            SlaLevel.RESOLVE, level.resolve(),
            SlaLevel.LIMIT, level.limit())
        .forEach(
            (code, span) ->
                deadlines.start(
                    ticket.site(),
                    ticket.id(),
                    code,
                    ticket.kind().counted(level, span),
                    ticket.madeAt()));
  }
}
