package io.shouyue.retention.ticket;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.site.SiteService;
import io.shouyue.retention.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Lets go of tickets: with the person they are about, and otherwise as long after closing as the
 * site keeps its evidence.
 */
@ApplicationScoped
public class TicketEnds implements RecurringJob, SubjectRows {

  private static final int BATCH = 500;

  private final PgTicketStore tickets;
  private final TicketSeal seal;
  private final SiteService sites;
  private final LegalClock time;

  TicketEnds(PgTicketStore tickets, TicketSeal seal, SiteService sites, LegalClock time) {
    this.tickets = tickets;
    this.seal = seal;
    this.sites = sites;
    this.time = time;
  }

  @Override
  public String name() {
    return "ticket-ends";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  @Transactional
  public void run() {
    for (String site : sites.codes()) {
      Instant end =
          time.now()
              .atOffset(ZoneOffset.UTC)
              .minusMonths(sites.rule(site).evidenceMonths())
              .toInstant();
      remove(tickets.closedBefore(site, end, BATCH));
    }
  }

  @Override
  public String counted() {
    return "tickets";
  }

  @Override
  public Map<String, Long> erase(String site, Collection<String> subjects) {
    List<Ticket> found = tickets.ofSubjects(site, subjects);
    remove(found);
    return found.stream()
        .collect(
            Collectors.groupingBy(
                ticket -> Objects.requireNonNull(ticket.subject()), Collectors.counting()));
  }

  private void remove(List<Ticket> ended) {
    for (Ticket ticket : ended) {
      tickets.delete(ticket.id());
      seal.destroy(ticket);
    }
  }
}
