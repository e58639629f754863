package io.shouyue.consent.consent;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.consent.Withdrawal.Consequence;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.receipt.ReceiptKind;
import io.shouyue.consent.receipt.ReceiptService;
import io.shouyue.consent.receipt.ReceiptSource;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.subscription.WebhookEvent;
import io.shouyue.consent.subscription.Webhooks;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes consents back: at once, in one call, forward only (PIPL 15). */
@ApplicationScoped
public class WithdrawalService {
  private final SubjectService subjects;
  private final PurposeService purposes;
  private final Ledger ledger;
  private final ReceiptService receipts;
  private final WithdrawalWording wording;
  private final Webhooks webhooks;
  private final LegalClock clock;

  WithdrawalService(
      SubjectService subjects,
      PurposeService purposes,
      Ledger ledger,
      ReceiptService receipts,
      WithdrawalWording wording,
      Webhooks webhooks,
      LegalClock clock) {
    this.subjects = subjects;
    this.purposes = purposes;
    this.ledger = ledger;
    this.receipts = receipts;
    this.wording = wording;
    this.webhooks = webhooks;
    this.clock = clock;
  }

  /**
   * Withdraws some purposes, or all when {@code wanted} is null. What is not live changes nothing.
   * A purpose that rests on another basis, or is unknown, is refused.
   */
  @Transactional
  public Withdrawal withdraw(
      String site, SubjectId subject, @Nullable List<String> wanted, Circumstances how) {
    if (wanted != null) {
      checkBasis(site, wanted);
    }
    subjects.lockActive(site, subject);
    return end(site, subject, wanted, how, Language.of(how.locale()));
  }

  /** Ends every live consent of a subject that is locked already. */
  @Transactional(TxType.MANDATORY)
  public Withdrawal withdrawAll(String site, SubjectId subject, Circumstances how) {
    return end(site, subject, null, how, Language.ZH_CN);
  }

  /** How many consents are live. */
  public long live(String site, SubjectId subject) {
    return ledger.standings(site, subject).values().stream().filter(Standing::isGiven).count();
  }

  private Withdrawal end(
      String site,
      SubjectId subject,
      @Nullable List<String> wanted,
      Circumstances how,
      Language language) {
    Map<String, Standing> standings = ledger.standings(site, subject);
    List<Standing> live =
        standings.values().stream()
            .filter(Standing::isGiven)
            .filter(standing -> wanted == null || wanted.contains(standing.purpose()))
            .toList();
    if (live.isEmpty()) {
      return new Withdrawal(null, subject, List.of());
    }
    String receipt = Ids.random(IdKind.RECEIPT);
    List<ConsentEvent> events = events(site, subject, standings.values(), live, receipt, how);
    List<LoggedEvent> logged = ledger.append(site, subject, standings, events).events();
    List<Purpose> ended = purposesOf(site, live);
    issue(site, subject, receipt, ended, logged, language);
    tell(site, subject, receipt, live);
    return new Withdrawal(receipt, subject, consequences(ended, language));
  }

  private List<ConsentEvent> events(
      String site,
      SubjectId subject,
      Collection<Standing> before,
      List<Standing> live,
      String receipt,
      Circumstances how) {
    Instant at = EventTimes.after(before, clock.now());
    List<ConsentEvent> events = new ArrayList<>();
    for (Standing standing : live) {
      events.add(
          new ConsentEvent(
              site,
              subject,
              Ids.sequential(IdKind.EVENT, at),
              EventType.WITHDRAWN,
              at,
              standing.purpose(),
              standing.purposeVersion(),
              standing.policy(),
              null,
              receipt,
              how));
      at = at.plus(1, ChronoUnit.MICROS);
    }
    return events;
  }

  private void issue(
      String site,
      SubjectId subject,
      String receipt,
      List<Purpose> ended,
      List<LoggedEvent> logged,
      Language language) {
    receipts.issue(
        new ReceiptSource(
            site,
            subject,
            receipt,
            ReceiptKind.WITHDRAWAL,
            clock.now(),
            wording.content(site, ended, logged, language),
            logged));
  }

  private void tell(String site, SubjectId subject, String receipt, List<Standing> live) {
    List<String> ended = live.stream().map(Standing::purpose).toList();
    webhooks.publish(
        WebhookEvent.consentWithdrawn(site, subject.value(), receipt, ended, clock.now()));
  }

  private List<Consequence> consequences(List<Purpose> ended, Language language) {
    return ended.stream()
        .map(
            purpose -> {
              var retention = purpose.definition().retention();
              Integer days = retention.days();
              return new Consequence(
                  purpose.code(),
                  purpose.definition().categories(),
                  retention.text().in(language),
                  days == null ? null : clock.today().plusDays(days));
            })
        .toList();
  }

  private List<Purpose> purposesOf(String site, List<Standing> live) {
    Map<String, Purpose> inForce =
        purposes.inForce(site, live.stream().map(Standing::purpose).toList());
    return live.stream()
        .map(standing -> inForce.get(standing.purpose()))
        .filter(Objects::nonNull)
        .toList();
  }

  private void checkBasis(String site, List<String> wanted) {
    Map<String, Purpose> known = purposes.inForce(site, wanted);
    for (int i = 0; i < wanted.size(); i++) {
      Purpose purpose = known.get(wanted.get(i));
      String field = "purposes[" + i + "]";
      if (purpose == null) {
        throw ConsentException.at(field, ConsentError.PURPOSE_UNKNOWN);
      }
      if (!purpose.definition().restsOnConsent()) {
        throw ConsentException.at(field, ConsentError.NOT_CONSENT_BASED);
      }
    }
  }
}
