package io.shouyue.consent.living;

import io.shouyue.consent.finding.ProposedPurpose;
import io.shouyue.consent.finding.PurposeCatalogue;
import io.shouyue.consent.living.Enforcement.By;
import io.shouyue.consent.peer.PromiseFigure;
import io.shouyue.consent.peer.PromiseInForce;
import io.shouyue.consent.policy.term.PeriodUnit;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.consent.purpose.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who sees to what a clause sets.
 *
 * @param promises clocks in force; empty when nobody could say
 * @param holdDays days a cancelled account is held; empty when nobody could say
 * @param figures how often each was kept, by code
 */
record Enforcers(
    PurposeCatalogue catalogue,
    List<Purpose> purposes,
    List<PromiseInForce> promises,
    Optional<Integer> holdDays,
    Map<String, PromiseFigure> figures) {
  private static final String HOLD = "cancellation-hold";
  private static final Map<String, String> REQUESTS =
      Map.of(
          "CORRECT", "CORRECTION",
          "DELETE", "DELETION",
          "CANCEL", "CANCELLATION",
          "OBJECT", "OBJECTION",
          "EXPLAIN", "EXPLANATION");

  /** Who sees to a promise. */
  Enforcement of(PolicyPromise promise) {
    Said sets = new Said("PROMISE " + promise.code(), PromiseWords.of(promise));
    if (promise.stop().equals("HELD")) {
      boolean same =
          promise.period().unit() == PeriodUnit.DAY
              && holdDays.filter(days -> days == promise.period().amount()).isPresent();
      return same
          ? Enforcement.counted(By.HOLD_RULE, sets, "cancellation", figures.get(HOLD))
          : Enforcement.byNobody(sets);
    }
    return promises.stream()
        .filter(clock -> isKept(promise, clock))
        .findFirst()
        .map(clock -> clock.code())
        .map(code -> Enforcement.counted(By.CLOCK, sets, code, figures.get(code)))
        .orElseGet(() -> Enforcement.byNobody(sets));
  }

  /** Who sees to a term; nobody is told of where nothing is to be enforced. */
  List<Enforcement> of(Term term) {
    return switch (term.kind()) {
      case PURPOSE, SEPARATE_CONSENT -> purposes(term);
      case RIGHT -> List.of(right(term.value(), said(term)));
      case ARCHIVE -> List.of(Enforcement.by(By.ARCHIVE, said(term), "", null));
      case CHANGE_NOTICE -> List.of(Enforcement.by(By.GATE, said(term), "login", null));
      case MINORS -> List.of(minors(term.value(), said(term)));
      case MERGER -> List.of(Enforcement.by(By.TRANSFER, said(term), "transfer", null));
      case INCIDENT_NOTICE, INCIDENT_REPORT ->
          List.of(Enforcement.by(By.INCIDENT, said(term), "incident", null));
      case DATA_LOCATION, DISCLOSURE_NOTICE -> List.of(Enforcement.byNobody(said(term)));
      default -> List.of();
    };
  }

  /** A right is a type of request, but for what people take back or stop without asking. */
  private static Enforcement right(String right, Said sets) {
    if (right.equals("WITHDRAW") || right.equals("UNSUBSCRIBE")) {
      return Enforcement.by(By.WITHDRAWAL, sets, "", null);
    }
    String request = REQUESTS.getOrDefault(right, right);
    return Enforcement.by(By.REQUEST, sets, request, LivingWords.request(request));
  }

  /** Advice, and how narrowly their data are used, is up to people. */
  private static Enforcement minors(String what, Said sets) {
    return what.equals("GUARDIAN_REQUIRED")
        ? Enforcement.by(By.GUARDIAN, sets, "guardian-required", null)
        : Enforcement.byNobody(sets);
  }

  private List<Enforcement> purposes(Term term) {
    List<ProposedPurpose> said = catalogue.proposed(List.of(term));
    Said sets = term.kind() == TermKind.PURPOSE ? said(term, said.getFirst()) : said(term);
    List<Enforcement> found = new ArrayList<>();
    for (ProposedPurpose one : said) {
      purposes.stream()
          .filter(purpose -> catalogue.codes(purpose).contains(one.code()))
          .forEach(
              it ->
                  found.add(Enforcement.by(By.PURPOSE, sets, it.code(), it.definition().title())));
    }
    return found.isEmpty() ? List.of(Enforcement.byNobody(sets)) : found;
  }

  private static Said said(Term term) {
    return new Said(code(term), LivingWords.of(term));
  }

  private static Said said(Term term, ProposedPurpose purpose) {
    return new Said(code(term), LivingWords.purpose(purpose.title()));
  }

  private static String code(Term term) {
    return (term.kind() + " " + term.value()).strip();
  }

  private static boolean isKept(PolicyPromise promise, PromiseInForce clock) {
    return clock.stop().equals(promise.stop())
        && clock.start().equals(promise.start())
        && clock.unit().equals(promise.period().unit().name())
        && clock.amount() <= promise.period().amount();
  }
}
