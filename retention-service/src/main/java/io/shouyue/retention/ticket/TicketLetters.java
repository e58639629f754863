package io.shouyue.retention.ticket;

import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.personal.Email;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import io.shouyue.retention.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes to whoever asked, when they left a mail address. */
@ApplicationScoped
class TicketLetters implements LetterSource<Site> {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Beijing.ZONE);
  private static final String TITLE = "[%s] 工单 · Ticket";
  private static final String RECEIVED =
      """
      我们已收到您的工单，编号 %1$s，将于北京时间 %2$s 前答复。
      We have received your ticket, number %1$s, and answer it by %2$s Beijing time.
      """;
  private static final String RESOLVED =
      """
      您的工单 %1$s 已处理完毕。如问题仍未解决，请回复本编号。
      Your ticket %1$s is resolved. If it is not, please answer with this number.
      """;

  private static final String NUMBER = "T20260105-2B3C4D5E";
  private static final Instant DAY = Instant.parse("2026-01-06T02:00:00Z");

  private final PgTicketStore tickets;
  private final Messages post;

  TicketLetters(PgTicketStore tickets, Messages post) {
    this.tickets = tickets;
    this.post = post;
  }

  @Override
  public List<LetterView> samples(Site site) {
    return List.of(
        sample("ticket-received", RECEIVED.formatted(NUMBER, WHEN.format(DAY))),
        sample("ticket-resolved", RESOLVED.formatted(NUMBER)));
  }

  private static LetterView sample(String code, String text) {
    return LetterView.inBoth(
        "ticket", code, List.of(LetterWay.MAIL), TITLE.formatted(NUMBER), text);
  }

  void acknowledge(Ticket ticket, Instant answerBy) {
    send(ticket, RECEIVED.formatted(ticket.number(), WHEN.format(answerBy)));
  }

  void resolved(Ticket ticket) {
    send(ticket, RESOLVED.formatted(ticket.number()));
  }

  void send(Ticket ticket, String text) {
    FreeText contact = tickets.contact(ticket);
    if (contact != null) {
      Email to = new Email(contact.reveal());
      post.sendFromSite(ticket.site(), new Mail(to, TITLE.formatted(ticket.number()), text));
    }
  }
}
