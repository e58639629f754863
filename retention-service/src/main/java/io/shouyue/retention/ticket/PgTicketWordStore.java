package io.shouyue.retention.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** History and words of tickets. */
@ApplicationScoped
class PgTicketWordStore {

  private final Jdbi jdbi;
  private final TicketSeal seal;

  PgTicketWordStore(Jdbi jdbi, TicketSeal seal) {
    this.jdbi = jdbi;
    this.seal = seal;
  }

  void add(Ticket ticket, TicketWords words) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO ticket_message
                      (ticket_id, ordinal, at, actor, move, internal, text_sealed)
                    SELECT :ticket, count(*), :at, :actor, :move, :internal, :text
                    FROM ticket_message WHERE ticket_id = :ticket
                    """)
                .bind("ticket", ticket.id())
                .bind("at", words.at())
                .bind("actor", words.actor())
                .bind("move", words.move())
                .bind("internal", words.internal())
                .bind("text", seal.close(ticket, words.text()))
                .execute());
  }

  List<TicketWords> of(Ticket ticket) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM ticket_message WHERE ticket_id = :id ORDER BY ordinal")
                .bind("id", ticket.id())
                .map(
                    (rs, ctx) ->
                        new TicketWords(
                            rs.getObject("at", OffsetDateTime.class).toInstant(),
                            rs.getString("actor"),
                            rs.getString("move"),
                            rs.getBoolean("internal"),
                            seal.open(ticket, rs.getBytes("text_sealed"))))
                .list());
  }
}
