package io.shouyue.consent.consent;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.erasure.ErasureOutlook;
import io.shouyue.consent.guardian.Guardian;
import io.shouyue.consent.guardian.GuardianAct;
import io.shouyue.consent.ledger.Appended;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.ledger.SubjectEvents;
import io.shouyue.consent.notice.Notice;
import io.shouyue.consent.notice.NoticeAnswer;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.Sha256;
import io.shouyue.consent.receipt.ReceiptKind;
import io.shouyue.consent.receipt.ReceiptSource;
import io.shouyue.consent.subject.AgeBand;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectName;
import io.shouyue.consent.subscription.WebhookEvent;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One answer on its way through a batch: what was found for it, and what it may do. */
final class Answering {
  private final ConsentWrite write;
  private final String receipt = Ids.random(IdKind.RECEIPT);
  private @Nullable SubjectName newcomer;
  private @Nullable Notice notice;
  private @Nullable Subject subject;

  Answering(ConsentWrite write) {
    this.write = write;
  }

  ConsentWrite write() {
    return write;
  }

  void found(@Nullable Notice found) {
    if (found == null) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    notice = found;
  }

  Notice notice() {
    return Objects.requireNonNull(notice);
  }

  /** Whom to look for: the one that the caller named, else the one the notice was made for. */
  SubjectName name() {
    SubjectName named = write.named();
    if (named != null) {
      return named;
    }
    SubjectId served = notice().subject();
    return served == null ? newcomer() : new SubjectName.ById(notice().site(), served);
  }

  /** Whoever answers a notice that a browser asked for need not be anybody known. */
  private SubjectName newcomer() {
    if (!notice().visitor()) {
      throw ConsentException.at("subject", ConsentError.SUBJECT_REQUIRED);
    }
    if (newcomer == null) {
      newcomer = new SubjectName.Newcomer(notice().site(), SubjectId.freshVisitor());
    }
    return newcomer;
  }

  /** The subject of that name, or null when it still has to be made. */
  void found(@Nullable Subject found) {
    SubjectId served = notice().subject();
    if (found == null && name() instanceof SubjectName.ById) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    if (served != null && (found == null || !found.id().equals(served))) {
      throw new ConsentException(ConsentError.NOTICE_OF_ANOTHER);
    }
    subject = found;
  }

  void made(Subject made) {
    subject = made;
  }

  boolean hasSubject() {
    return subject != null;
  }

  SubjectKey key() {
    Subject known = Objects.requireNonNull(subject);
    return new SubjectKey(known.site(), known.id());
  }

  /** Whether the notice had this very answer before; refused when it had another one. */
  boolean isRepeated() {
    byte[] given = notice().answer();
    if (given == null) {
      return false;
    }
    if (subject == null || !MessageDigest.isEqual(given, fingerprint())) {
      throw new ConsentException(ConsentError.NOTICE_ANSWERED);
    }
    return true;
  }

  /** Refuses what is no answer to what was shown, or comes too late, or from a person under 14. */
  void check(NoticeContent shown, Instant now) {
    if (!now.isBefore(notice().expiresAt())) {
      throw new ConsentException(ConsentError.NOTICE_EXPIRED);
    }
    ConsentRequest request = write.request();
    ChoiceRules.of(shown).check(request.choices());
    checkGuardian(now);
    if (subject != null) {
      subject.requireActive();
    }
  }

  /** Under 14 a guardian gives the consents, who is the child's own and nobody else's (PIPL 31). */
  private void checkGuardian(Instant now) {
    Guardian guardian = write.guardian();
    boolean child = notice().under14() || (subject != null && subject.age().isChild(now));
    if (guardian == null && child && write.isAnyGiven()) {
      throw ConsentException.at("guardian", ConsentError.GUARDIAN_REQUIRED);
    }
    if (guardian != null && (!child || subject == null || !guardian.child().equals(subject.id()))) {
      throw ConsentException.at("guardian", ConsentError.GUARDIAN_NOT_VERIFIED);
    }
  }

  /** The answers of a guardian among what was appended. */
  Stream<GuardianAct> guardianActs(Appended appended) {
    Guardian guardian = write.guardian();
    return guardian == null
        ? Stream.empty()
        : appended.events().stream()
            .map(LoggedEvent::event)
            .filter(event -> event.type() != EventType.SUPERSEDED)
            .map(
                event ->
                    new GuardianAct(
                        key(),
                        event.purpose(),
                        Objects.requireNonNullElse(event.effectiveAt(), event.recordedAt()),
                        guardian.guardianship()));
  }

  /** Who told only in this notice how old they are, for there was nobody before. */
  Optional<AgeBand> newlyDeclared() {
    return notice().subject() == null ? Optional.ofNullable(notice().ageBand()) : Optional.empty();
  }

  Subject subject() {
    return Objects.requireNonNull(subject);
  }

  /** What is to be appended. */
  SubjectEvents change(
      Map<String, Standing> before, NoticeContent shown, @Nullable Instant latest, Instant now) {
    ChoiceRules rules = ChoiceRules.of(shown);
    Instant from = shown.policy().effectiveFrom();
    AnswerEvents made = new AnswerEvents(notice(), key().id(), receipt, before, from, latest, now);
    for (ChoiceRequest choice : write.request().choices()) {
      made.add(choice, rules.item(choice), circumstances(choice));
    }
    return new SubjectEvents(notice().site(), key().id(), before, made.events());
  }

  /** The receipt that tells of it. */
  ReceiptSource receipt(NoticeContent shown, Appended appended, Instant now) {
    return new ReceiptSource(
        notice().site(),
        key().id(),
        receipt,
        ReceiptKind.CONSENT,
        now,
        shown,
        appended.events(),
        ErasureOutlook.NONE,
        notice().id());
  }

  NoticeAnswer answer() {
    return new NoticeAnswer(notice().ref(), key().id(), fingerprint(), receipt);
  }

  /** What the site is told: the purposes that were agreed to, if any. */
  Optional<WebhookEvent> event(Instant now) {
    List<String> given =
        write.request().choices().stream()
            .filter(ChoiceRequest::isGiven)
            .map(ChoiceRequest::purpose)
            .toList();
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            WebhookEvent.consentGiven(notice().site(), key().id().value(), receipt, given, now));
  }

  /** What the caller is told. */
  ConsentView view(Map<String, Standing> standings) {
    return new ConsentView(
        Objects.requireNonNullElse(notice().receipt(), receipt),
        key().id().value(),
        write.request().choices().stream()
            .map(choice -> standings.get(choice.purpose()))
            .filter(Objects::nonNull)
            .map(ConsentStateView::of)
            .toList());
  }

  private byte[] fingerprint() {
    return Sha256.of(key().id().value() + write.said());
  }

  private Circumstances circumstances(ChoiceRequest choice) {
    return new Circumstances(
        notice().id(),
        notice().hashText(),
        choice.act(),
        write.request().channel(),
        write.request().method(),
        notice().locale(),
        write.guardian() == null ? Circumstances.SUBJECT : write.guardian().actor(),
        null,
        write.evidence());
  }
}
