package io.shouyue.retention.request;

import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.data.message.OutboundMessage.Mail;
import io.shouyue.platform.data.message.OutboundMessage.Sms;
import io.shouyue.platform.data.message.SmsTemplate;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.Email;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.peer.IdentityPeer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Messages both ways. What goes to a known person, or to the guardian who asked for a child,
 * appears in their privacy centre too, and goes by mail or SMS as well when they left a contact.
 */
@ApplicationScoped
class RequestLetters {

  private final PgMessageStore messages;
  private final RequestSecrets secrets;
  private final PgGuardianStore guardians;
  private final IdentityPeer identity;
  private final Messages post;
  private final LegalClock time;

  RequestLetters(
      PgMessageStore messages,
      RequestSecrets secrets,
      PgGuardianStore guardians,
      IdentityPeer identity,
      Messages post,
      LegalClock time) {
    this.messages = messages;
    this.secrets = secrets;
    this.guardians = guardians;
    this.identity = identity;
    this.post = post;
    this.time = time;
  }

  /** Files a message and, when it goes to the requester, sends it to their contact too. */
  void add(Request request, Direction direction, MessageKind kind, Actor actor, FreeText text) {
    messages.add(
        request,
        new RequestMessage(
            Ids.sequential(IdKind.MESSAGE, time.now()),
            time.now(),
            direction,
            kind,
            actor.kind(),
            text));
    String subject = request.subject();
    if (direction == Direction.TO_REQUESTER && subject != null) {
      send(request, new SubjectId(subject), actor, text);
    } else if (direction == Direction.TO_REQUESTER && request.channel() == Channel.MAIL) {
      answerUnproven(request, actor, text);
    }
  }

  /** To an address that proves nothing goes only what the service itself writes to everybody. */
  private void answerUnproven(Request request, Actor actor, FreeText text) {
    if (!actor.isStaff()) {
      secrets
          .get(request, RequestSecret.CONTACT)
          .map(contact -> new Email(contact.reveal().strip()))
          .map(to -> new Mail(to, RequestTexts.news(request), text.reveal()))
          .ifPresent(mail -> post.sendFromSite(request.site(), mail));
    }
  }

  /** A guardian who acts for the child no more gets nothing: the child does, and no contact. */
  private void send(Request request, SubjectId subject, Actor actor, FreeText text) {
    Optional<SubjectId> guardian = guardians.of(request);
    boolean acting =
        guardian
            .filter(who -> identity.isGuardian(request.site(), who.value(), subject.value()))
            .isPresent();
    SubjectId to = acting ? guardian.orElseThrow() : subject;
    String title = RequestTexts.news(request);
    post.send(request.site(), to, new InApp(actor.kind(), title, text.reveal(), request.id()));
    if (guardian.isEmpty() || acting) {
      sendToContact(request, to, text);
    }
  }

  private void sendToContact(Request request, SubjectId to, FreeText text) {
    secrets
        .get(request, RequestSecret.CONTACT)
        .map(contact -> message(request, contact.reveal().strip(), text))
        .ifPresent(message -> post.send(request.site(), to, message));
  }

  private static @Nullable OutboundMessage message(Request request, String contact, FreeText text) {
    if (contact.contains("@")) {
      return new Mail(new Email(contact), RequestTexts.news(request), text.reveal());
    }
    return contact.matches("1[3-9]\\d{9}")
        ? new Sms(new Mobile(contact), text.reveal(), SmsTemplate.notice())
        : null;
  }
}
