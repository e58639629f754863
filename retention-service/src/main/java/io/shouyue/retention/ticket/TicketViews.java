package io.shouyue.retention.ticket;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.deadline.Deadline;
import io.shouyue.retention.deadline.DeadlineView;
import io.shouyue.retention.deadline.Deadlines;
import io.shouyue.retention.deadline.SlaLevel;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes views of tickets at the legal time. */
@ApplicationScoped
class TicketViews {

  private final PgTicketStore tickets;
  private final PgTicketWordStore words;
  private final Deadlines deadlines;
  private final StaffDirectory staff;
  private final LegalClock time;

  TicketViews(
      PgTicketStore tickets,
      PgTicketWordStore words,
      Deadlines deadlines,
      StaffDirectory staff,
      LegalClock time) {
    this.tickets = tickets;
    this.words = words;
    this.deadlines = deadlines;
    this.staff = staff;
    this.time = time;
  }

  TicketView of(Ticket ticket, Language language) {
    return of(List.of(ticket), language).getFirst();
  }

  List<TicketView> of(List<Ticket> found, Language language) {
    Map<String, List<Deadline>> clocks = deadlines.of(found.stream().map(Ticket::id).toList());
    return found.stream()
        .map(one -> view(one, clocks.getOrDefault(one.id(), List.of()), language))
        .toList();
  }

  TicketFileView file(Ticket ticket, Language language) {
    FreeText contact = tickets.contact(ticket);
    return new TicketFileView(
        of(ticket, language),
        contact == null ? null : contact.reveal(),
        words.of(ticket).stream().map(TicketFileView.Entry::of).toList());
  }

  private TicketView view(Ticket ticket, List<Deadline> clocks, Language language) {
    Instant now = time.now();
    String assignee = ticket.assignee();
    return new TicketView(
        ticket.id(),
        ticket.number(),
        ticket.kind(),
        ticket.level(),
        ticket.state(),
        tickets.title(ticket).reveal(),
        ticket.subject(),
        ticket.request(),
        assignee,
        assignee == null ? null : staff.names(ticket.site()).get(assignee),
        ticket.pauseReason(),
        ticket.madeAt(),
        ticket.closedAt(),
        clocks.stream().map(one -> DeadlineView.of(one, SlaLevel.basis(), now, language)).toList(),
        clocks.stream().filter(Deadline::isOpen).map(Deadline::due).findFirst().orElse(null),
        ticket.state().moves().keySet().stream().map(TicketMove::code).toList(),
        ticket.version());
  }
}
