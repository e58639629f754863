package io.shouyue.consent.consent;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.column.JsonColumn;
import io.shouyue.consent.ledger.Appended;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.notice.KeptNotices;
import io.shouyue.consent.notice.Notice;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.Sha256;
import io.shouyue.consent.receipt.ReceiptKind;
import io.shouyue.consent.receipt.ReceiptService;
import io.shouyue.consent.receipt.ReceiptSource;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.subscription.WebhookEvent;
import io.shouyue.consent.subscription.Webhooks;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.proof.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records the answer to a notice: durable, with its receipt, before the caller hears of it. */
@ApplicationScoped
public class ConsentService {
  private final KeptNotices notices;
  private final SubjectService subjects;
  private final Ledger ledger;
  private final ReceiptService receipts;
  private final Webhooks webhooks;
  private final JsonColumn json;
  private final LegalClock clock;

  /** What an answer says, for telling two of them apart. */
  private record Answer(
      String subject, List<ChoiceRequest> choices, String channel, String method) {}

  ConsentService(
      KeptNotices notices,
      SubjectService subjects,
      Ledger ledger,
      ReceiptService receipts,
      Webhooks webhooks,
      JsonColumn json,
      LegalClock clock) {
    this.notices = notices;
    this.subjects = subjects;
    this.ledger = ledger;
    this.receipts = receipts;
    this.webhooks = webhooks;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Records the answer, or finds the same answer recorded before. Refused as a whole when one
   * choice is not possible, the notice has expired, or it was answered differently.
   */
  @Transactional
  public ConsentOutcome record(String site, ConsentRequest request) {
    Notice notice = notices.lock(site, request.notice());
    SubjectId subject = subject(notice, request);
    byte[] answer = fingerprint(subject, request);
    if (notice.answer() != null) {
      return again(notice, subject, answer, request);
    }
    if (!clock.now().isBefore(notice.expiresAt())) {
      throw new ConsentException(ConsentError.NOTICE_EXPIRED);
    }
    NoticeContent shown = notices.content(notice);
    ChoiceRules rules = ChoiceRules.of(shown);
    rules.check(request.choices());
    checkAge(notice, request);
    subjects.lockActive(site, subject);
    return append(notice, subject, request, shown, rules, answer);
  }

  private ConsentOutcome append(
      Notice notice,
      SubjectId subject,
      ConsentRequest request,
      NoticeContent shown,
      ChoiceRules rules,
      byte[] answer) {
    String receipt = Ids.random(IdKind.RECEIPT);
    Map<String, Standing> before = ledger.standings(notice.site(), subject);
    AnswerEvents events = new AnswerEvents(notice, subject, receipt, before, clock.now());
    for (ChoiceRequest choice : request.choices()) {
      events.add(choice, rules.item(choice), circumstances(notice, choice, request));
    }
    Appended appended = ledger.append(notice.site(), subject, before, events.events());
    receipts.issue(
        new ReceiptSource(
            notice.site(),
            subject,
            receipt,
            ReceiptKind.CONSENT,
            clock.now(),
            shown,
            appended.events()));
    notices.answered(notice, subject, answer, receipt);
    tell(notice.site(), subject, receipt, request);
    return outcome(subject, receipt, appended.standings(), request);
  }

  private void tell(String site, SubjectId subject, String receipt, ConsentRequest request) {
    List<String> given =
        request.choices().stream()
            .filter(choice -> choice.choice() == Choice.GIVEN)
            .map(ChoiceRequest::purpose)
            .toList();
    if (!given.isEmpty()) {
      webhooks.publish(
          WebhookEvent.consentGiven(site, subject.value(), receipt, given, clock.now()));
    }
  }

  private ConsentOutcome again(
      Notice notice, SubjectId subject, byte[] answer, ConsentRequest request) {
    if (!MessageDigest.isEqual(notice.answer(), answer)) {
      throw new ConsentException(ConsentError.NOTICE_ANSWERED);
    }
    return outcome(
        subject,
        Objects.requireNonNull(notice.receipt()),
        ledger.standings(notice.site(), subject),
        request);
  }

  private static ConsentOutcome outcome(
      SubjectId subject, String receipt, Map<String, Standing> standings, ConsentRequest request) {
    return new ConsentOutcome(
        receipt,
        subject,
        request.choices().stream()
            .map(choice -> standings.get(choice.purpose()))
            .filter(Objects::nonNull)
            .toList());
  }

  private SubjectId subject(Notice notice, ConsentRequest request) {
    @Nullable SubjectId served = notice.subject();
    if (request.subject() == null) {
      if (served == null) {
        throw ConsentException.at("subject", ConsentError.SUBJECT_REQUIRED);
      }
      return served;
    }
    SubjectId named = subjects.resolve(notice.site(), request.subject()).id();
    if (served != null && !served.equals(named)) {
      throw new ConsentException(ConsentError.NOTICE_OF_ANOTHER);
    }
    return named;
  }

  private static void checkAge(Notice notice, ConsentRequest request) {
    boolean given = request.choices().stream().anyMatch(c -> c.choice() == Choice.GIVEN);
    if (request.guardian() != null) {
      throw ConsentException.at("guardian", ConsentError.GUARDIAN_NOT_VERIFIED);
    }
    if (notice.under14() && given) {
      throw ConsentException.at("guardian", ConsentError.GUARDIAN_REQUIRED);
    }
  }

  private byte[] fingerprint(SubjectId subject, ConsentRequest request) {
    Answer answer =
        new Answer(subject.value(), request.choices(), request.channel(), request.method());
    return Sha256.of(CanonicalJson.text(json.value(answer)));
  }

  private static Circumstances circumstances(
      Notice notice, ChoiceRequest choice, ConsentRequest request) {
    return new Circumstances(
        notice.id(),
        notice.hashText(),
        choice.act(),
        request.channel(),
        request.method(),
        notice.locale(),
        "SUBJECT",
        null,
        request.evidenceValue());
  }
}
