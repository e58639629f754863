package io.shouyue.consent.living;

import io.shouyue.consent.finding.ProposedPurpose;
import io.shouyue.consent.finding.PurposeCatalogue;
import io.shouyue.consent.living.Enforcement.By;
import io.shouyue.consent.peer.PromiseFigure;
import io.shouyue.consent.peer.PromiseInForce;
import io.shouyue.consent.policy.term.PeriodUnit;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.Term;
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
    String sets = "PROMISE " + promise.code();
    if (promise.stop().equals("HELD")) {
      boolean same =
          promise.period().unit() == PeriodUnit.DAY
              && holdDays.filter(days -> days == promise.period().amount()).isPresent();
      return same
          ? new Enforcement(sets, By.HOLD_RULE, "cancellation", figures.get(HOLD))
          : Enforcement.byNobody(sets);
    }
    return promises.stream()
        .filter(clock -> isKept(promise, clock))
        .findFirst()
        .map(clock -> new Enforcement(sets, By.CLOCK, clock.code(), figures.get(clock.code())))
        .orElseGet(() -> Enforcement.byNobody(sets));
  }

  /** Who sees to a term; nobody is told of where nothing is to be enforced. */
  List<Enforcement> of(Term term) {
    String sets = (term.kind() + " " + term.value()).strip();
    return switch (term.kind()) {
      case PURPOSE, SEPARATE_CONSENT -> purposes(term, sets);
      case RIGHT -> List.of(right(term.value(), sets));
      case ARCHIVE -> List.of(new Enforcement(sets, By.ARCHIVE, "", null));
      case CHANGE_NOTICE -> List.of(new Enforcement(sets, By.GATE, "login", null));
      case DATA_LOCATION, INCIDENT_NOTICE, INCIDENT_REPORT, MINORS, MERGER, DISCLOSURE_NOTICE ->
          List.of(Enforcement.byNobody(sets));
      default -> List.of();
    };
  }

  /** A right is a type of request, but for the consent that is taken back without asking. */
  private static Enforcement right(String right, String sets) {
    if (right.equals("WITHDRAW")) {
      return new Enforcement(sets, By.WITHDRAWAL, "", null);
    }
    return new Enforcement(sets, By.REQUEST, REQUESTS.getOrDefault(right, right), null);
  }

  private List<Enforcement> purposes(Term term, String sets) {
    List<Enforcement> found = new ArrayList<>();
    for (ProposedPurpose said : catalogue.proposed(List.of(term))) {
      purposes.stream()
          .filter(purpose -> catalogue.codes(purpose).contains(said.code()))
          .forEach(it -> found.add(new Enforcement(sets, By.PURPOSE, it.code(), null)));
    }
    return found.isEmpty() ? List.of(Enforcement.byNobody(sets)) : found;
  }

  private static boolean isKept(PolicyPromise promise, PromiseInForce clock) {
    return clock.stop().equals(promise.stop())
        && clock.start().equals(promise.start())
        && clock.unit().equals(promise.period().unit().name())
        && clock.amount() <= promise.period().amount();
  }
}
