package io.shouyue.consent.visitor;

import io.shouyue.consent.consent.EventTimes;
import io.shouyue.consent.consent.ReceiptWording;
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
import io.shouyue.consent.subscription.WebhookEvent;
import io.shouyue.consent.subscription.Webhooks;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records a visitor's answers as the account's: told in the log, on a receipt, to the site. */
@ApplicationScoped
public class TakenAnswers {
  static final String CHANNEL = "link";
  static final String REASON = "visitor-linked";

  private final Ledger ledger;
  private final PurposeService purposes;
  private final ReceiptService receipts;
  private final ReceiptWording wording;
  private final Webhooks webhooks;
  private final LegalClock clock;

  TakenAnswers(
      Ledger ledger,
      PurposeService purposes,
      ReceiptService receipts,
      ReceiptWording wording,
      Webhooks webhooks,
      LegalClock clock) {
    this.ledger = ledger;
    this.purposes = purposes;
    this.receipts = receipts;
    this.wording = wording;
    this.webhooks = webhooks;
    this.clock = clock;
  }

  /** Records them, the account's lock held; returns the receipt, or null when there are none. */
  @Transactional(TxType.MANDATORY)
  @Nullable String take(
      String site, SubjectId account, SubjectId visitor, List<Standing> taken, Language language) {
    if (taken.isEmpty()) {
      return null;
    }
    Map<String, Standing> before = ledger.standings(site, account);
    String receipt = Ids.random(IdKind.RECEIPT);
    List<ConsentEvent> events = new ArrayList<>();
    Instant at = EventTimes.after(before.values(), clock.now());
    for (Standing answer : taken) {
      Standing own = before.get(answer.purpose());
      if (answer.isGiven() && own != null && own.isGiven()) {
        events.add(event(site, account, own, EventType.SUPERSEDED, at, receipt, superseded()));
        at = at.plus(1, ChronoUnit.MICROS);
      }
      Circumstances how = how(visitor, answer, language);
      events.add(event(site, account, answer, answer.state(), at, receipt, how));
      at = at.plus(1, ChronoUnit.MICROS);
    }
    List<LoggedEvent> logged = ledger.append(site, account, before, events).events();
    issue(site, account, receipt, logged, language);
    tell(site, account, receipt, taken);
    return receipt;
  }

  private static ConsentEvent event(
      String site,
      SubjectId account,
      Standing of,
      EventType type,
      Instant at,
      String receipt,
      Circumstances how) {
    return new ConsentEvent(
        site,
        account,
        Ids.sequential(IdKind.EVENT, at),
        type,
        at,
        of.purpose(),
        of.purposeVersion(),
        of.policy(),
        null,
        type == EventType.GIVEN ? of.validUntil() : null,
        receipt,
        how,
        null);
  }

  private static Circumstances superseded() {
    return Circumstances.system("renewed");
  }

  /** Whose answer it was, when, and on which receipt of the visitor. */
  private static Circumstances how(SubjectId visitor, Standing answer, Language language) {
    Json.Obj evidence =
        Json.object()
            .with("visitor", Json.of(visitor.value()))
            .with("at", Json.of(answer.since().toString()))
            .with("receipt", Json.of(String.valueOf(answer.receipt())));
    return new Circumstances(
        null, null, null, CHANNEL, null, language.tag(), Circumstances.SUBJECT, REASON, evidence);
  }

  private void issue(
      String site, SubjectId account, String receipt, List<LoggedEvent> logged, Language language) {
    List<String> codes = logged.stream().map(it -> it.event().purpose()).distinct().toList();
    Map<String, Purpose> known = purposes.inForce(site, codes);
    List<Purpose> shown = codes.stream().map(known::get).filter(Objects::nonNull).toList();
    receipts.issue(
        new ReceiptSource(
            site,
            account,
            receipt,
            ReceiptKind.CONSENT,
            clock.now(),
            wording.content(site, shown, logged, language),
            logged));
  }

  private void tell(String site, SubjectId account, String receipt, List<Standing> taken) {
    List<String> given = taken.stream().filter(Standing::isGiven).map(Standing::purpose).toList();
    if (!given.isEmpty()) {
      webhooks.publish(
          WebhookEvent.consentGiven(site, account.value(), receipt, given, clock.now()));
    }
  }
}
