package io.shouyue.retention.transfer;

import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.peer.ConsentPeer;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestTransfers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at the conditions of a transfer one by one. */
@ApplicationScoped
public class TransferService implements RequestTransfers {

  private static final Set<String> GROUNDS = Set.of("CONSENT", "CONTRACT");
  private static final Set<String> STANDING = Set.of("GIVEN", "NOTIFIED");
  private static final LocalText UNMET = new LocalText("未满足的条件：%s。", "Not met: %s. ");

  private final PgTransferStore store;
  private final ConsentPeer consent;
  private final Acts acts;
  private final LegalClock time;

  TransferService(PgTransferStore store, ConsentPeer consent, Acts acts, LegalClock time) {
    this.store = store;
    this.consent = consent;
    this.acts = acts;
    this.time = time;
  }

  /** What the person gave by consent or for a contract, as it stands now; asks consent-service. */
  public Set<String> given(Request transfer) {
    String subject = transfer.subject();
    if (subject == null) {
      return Set.of();
    }
    return consent.consents(transfer.site(), subject).stream()
        .filter(one -> GROUNDS.contains(one.ground()) && STANDING.contains(one.state()))
        .flatMap(one -> one.categories().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Writes down what was found of each condition.
   *
   * @param denied those that staff say are not met
   * @param given categories, as {@link #given} found them
   */
  @Transactional
  public Transfer checked(
      Request transfer, Set<TransferCondition> denied, Set<String> given, MoveOrder order) {
    EnumSet<TransferCondition> unmet = EnumSet.noneOf(TransferCondition.class);
    unmet.addAll(denied);
    if (!transfer.isProven() || transfer.subject() == null) {
      unmet.add(TransferCondition.IDENTITY_VERIFIED);
    }
    if (given.isEmpty()) {
      unmet.add(TransferCondition.CONSENT_OR_CONTRACT);
    }
    store.checked(transfer.id(), unmet, given, time.now(), order.actor().id());
    acts.record(
        transfer.site(),
        order.actor(),
        "transfer.checked",
        transfer.id(),
        transfer.subject(),
        null);
    return of(transfer);
  }

  public Transfer of(Request transfer) {
    return store.find(transfer.id()).orElse(Transfer.NOTHING_YET);
  }

  @Override
  public Set<String> requireGrantable(Request transfer) {
    Transfer found = of(transfer);
    List<TransferCondition> open =
        found.isChecked()
            ? found.unmet().stream().sorted().toList()
            : List.of(TransferCondition.values());
    if (!open.isEmpty()) {
      throw new RetentionException(
          RetentionError.PORTABILITY_CONDITION_UNMET,
          open.stream()
              .map(one -> new Violation("transfer", one.code(), one.text().in(Language.EN)))
              .toList());
    }
    if (found.owesFee()) {
      throw new RetentionException(RetentionError.FEE_OPEN);
    }
    return found.categories();
  }

  @Override
  public String refusalFacts(Request transfer, String facts) {
    Set<TransferCondition> unmet = of(transfer).unmet();
    if (unmet.isEmpty()) {
      throw new RetentionException(RetentionError.PORTABILITY_CONDITIONS_MET);
    }
    Language language = Language.of(transfer.locale());
    String names =
        unmet.stream()
            .sorted()
            .map(one -> one.text().in(language))
            .collect(Collectors.joining(language == Language.EN ? "; " : "；"));
    return UNMET.in(language).formatted(names) + facts;
  }
}
