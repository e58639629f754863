package io.shouyue.consent.consent;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.erasure.ErasureOutlook;
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
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes consents back: at once, in one call, forward only (PIPL 15). */
@ApplicationScoped
public class WithdrawalService {
  private final SubjectService subjects;
  private final PurposeService purposes;
  private final Ledger ledger;
  private final ReceiptService receipts;
  private final ReceiptWording wording;
  private final Endings endings;
  private final LegalClock clock;

  WithdrawalService(
      SubjectService subjects,
      PurposeService purposes,
      Ledger ledger,
      ReceiptService receipts,
      ReceiptWording wording,
      Endings endings,
      LegalClock clock) {
    this.subjects = subjects;
    this.purposes = purposes;
    this.ledger = ledger;
    this.receipts = receipts;
    this.wording = wording;
    this.endings = endings;
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
    return end(site, subject, wanted, EndCause.WITHDRAWN, how);
  }

  /** Ends every live consent of a subject that is locked already, because the account ends. */
  @Transactional(TxType.MANDATORY)
  public Withdrawal withdrawAll(String site, SubjectId subject, Circumstances how) {
    return end(site, subject, null, EndCause.CANCELLED, how);
  }

  /** How many consents are live. */
  public long live(String site, SubjectId subject) {
    return ledger.standings(site, subject).values().stream()
        .filter(Standing::isWithdrawable)
        .count();
  }

  private Withdrawal end(
      String site,
      SubjectId subject,
      @Nullable List<String> wanted,
      EndCause cause,
      Circumstances how) {
    Map<String, Standing> standings = ledger.standings(site, subject);
    List<Standing> live =
        standings.values().stream()
            .filter(Standing::isWithdrawable)
            .filter(standing -> wanted == null || wanted.contains(standing.purpose()))
            .toList();
    if (live.isEmpty()) {
      return new Withdrawal(null, subject, List.of(), ErasureOutlook.NONE);
    }
    String receipt = Ids.random(IdKind.RECEIPT);
    Ending ending = endings.of(site, subject, cause, receipt, standings, live);
    List<ConsentEvent> events =
        new EndEvents(site, subject, EventType.WITHDRAWN, receipt, how)
            .of(standings.values(), live, clock.now());
    List<LoggedEvent> logged = ledger.append(site, subject, standings, events).events();
    Language language = Language.of(how.locale());
    issue(ending, logged, language);
    endings.follow(ending);
    return Withdrawal.of(ending, language, clock.today());
  }

  private void issue(Ending ending, List<LoggedEvent> logged, Language language) {
    receipts.issue(
        new ReceiptSource(
            ending.site(),
            ending.subject(),
            ending.recordRef(),
            ReceiptKind.WITHDRAWAL,
            clock.now(),
            wording.content(ending.site(), ending.purposes(), logged, language),
            logged,
            ending.erasure(),
            null));
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
