package io.shouyue.retention.incident;

import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.data.message.SmsTemplate;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.Email;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.peer.IdentityPeer;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Tells one person: in the privacy centre, and at the mail address and mobile that the website
 * holds. A guardian is told beside a child. Who has neither an account nor a contact is counted as
 * unreachable, which the announcement is for.
 */
@ApplicationScoped
class NoticeDelivery {

  private static final Logger LOG = Logger.getLogger(NoticeDelivery.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int LONGEST_DOUBLING = 7;

  private final PgAffectedStore affected;
  private final IncidentService incidents;
  private final IncidentNotices notices;
  private final SubjectService subjects;
  private final IdentityPeer identity;
  private final Messages post;
  private final LegalClock time;
  private final SystemClock clock;

  NoticeDelivery(
      PgAffectedStore affected,
      IncidentService incidents,
      IncidentNotices notices,
      SubjectService subjects,
      IdentityPeer identity,
      Messages post,
      LegalClock time,
      SystemClock clock) {
    this.affected = affected;
    this.incidents = incidents;
    this.notices = notices;
    this.subjects = subjects;
    this.identity = identity;
    this.post = post;
    this.time = time;
    this.clock = clock;
  }

  /** Tells whoever waits longest; false when nobody does. */
  @Transactional
  public boolean next() {
    Optional<PgAffectedStore.Waiting> found = affected.next(clock.now());
    found.ifPresent(this::tell);
    return found.isPresent();
  }

  private void tell(PgAffectedStore.Waiting person) {
    try {
      Incident incident = incidents.require(person.site(), person.incident());
      affected.told(person, String.join(" ", send(incident, person)), time.now());
    } catch (DomainException away) {
      Duration pause =
          FIRST_PAUSE.multipliedBy(1L << Math.min(person.attempts(), LONGEST_DOUBLING));
      affected.again(person, clock.now().plus(pause));
      LOG.warnf(
          "incident notice not sent incident=%s attempt=%d error=%s",
          person.incident(), person.attempts(), away.code().entry().code());
    }
  }

  /** The ways it went. */
  private List<String> send(Incident incident, PgAffectedStore.Waiting person) {
    SubjectId subject = new SubjectId(person.subject());
    SubjectState state = subjects.state(person.site(), subject);
    if (state.isAtLeast(SubjectState.HELD)) {
      return List.of();
    }
    NoticeLetter letter = notices.letter(incident);
    Map<String, String> account = identity.account(person.site(), person.subject());
    List<String> ways = new ArrayList<>();
    if (incident.channels().contains(NoticeChannel.IN_APP) && !account.isEmpty()) {
      inApp(incident, subject, letter);
      ways.add(NoticeChannel.IN_APP.name());
    }
    String mail = account.get("email");
    if (incident.channels().contains(NoticeChannel.MAIL) && mail != null) {
      post.send(person.site(), subject, mail(mail, letter));
      ways.add(NoticeChannel.MAIL.name());
    }
    String mobile = account.get("mobile");
    if (incident.channels().contains(NoticeChannel.SMS) && mobile != null) {
      post.send(
          person.site(),
          subject,
          new Sms(new Mobile(mobile), letter.brief().zh(), SmsTemplate.notice()));
      ways.add(NoticeChannel.SMS.name());
    }
    if (incident.facts().minors()) {
      identity
          .guardians(person.site(), person.subject())
          .forEach(guardian -> inApp(incident, new SubjectId(guardian), letter));
    }
    return ways;
  }

  private void inApp(Incident incident, SubjectId to, NoticeLetter letter) {
    post.send(
        incident.site(),
        to,
        new InApp("SYSTEM", letter.title().zh(), letter.both(), incident.id()));
  }

  private static Mail mail(String address, NoticeLetter letter) {
    String title = letter.title().zh() + " · " + letter.title().en();
    return new Mail(new Email(address), title, letter.both());
  }
}
