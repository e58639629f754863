package io.shouyue.consent.finding;

import io.shouyue.consent.finding.Finding.Side;
import io.shouyue.consent.peer.PromiseInForce;
import io.shouyue.consent.policy.term.PeriodUnit;
import io.shouyue.consent.policy.term.PolicyPromise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The times a text promises against the clocks in force, both ways. */
final class PromiseCheck {
  private static final List<String> TOLD = List.of("ANSWERED", "EXECUTED");
  private static final String HELD = "HELD";

  private final Flags flags;

  PromiseCheck(Flags flags) {
    this.flags = flags;
  }

  List<Finding> check(List<PolicyPromise> said, RulesInForce rules) {
    List<Finding> found = new ArrayList<>();
    rules.promises().ifPresent(promises -> clocks(said, promises, found));
    rules.holdDays().ifPresent(days -> hold(said, days, found));
    return found;
  }

  private void clocks(List<PolicyPromise> said, List<PromiseInForce> inForce, List<Finding> found) {
    for (PolicyPromise promise : said) {
      if (!TOLD.contains(promise.stop()) || inForce.stream().anyMatch(p -> keeps(p, promise))) {
        continue;
      }
      Optional<PromiseInForce> slower =
          inForce.stream().filter(p -> isLike(p, promise)).findFirst();
      found.add(
          new Finding(
              flags.flag(slower.isPresent() ? "PROMISE_SLOWER" : "PROMISE_NOT_ENFORCED"),
              Side.TEXT_WITHOUT_RULE,
              promise.clause(),
              promise.sentence(),
              slower.map(PromiseInForce::code).orElse(promise.code())));
    }
    for (PromiseInForce promise : inForce) {
      if (TOLD.contains(promise.stop()) && said.stream().noneMatch(p -> isSaid(promise, p))) {
        found.add(
            new Finding(
                flags.flag("PROMISE_NOT_TOLD"), Side.RULE_WITHOUT_TEXT, "", "", promise.code()));
      }
    }
  }

  private void hold(List<PolicyPromise> said, int days, List<Finding> found) {
    List<PolicyPromise> held = said.stream().filter(p -> p.stop().equals(HELD)).toList();
    held.stream()
        .filter(p -> p.period().unit() != PeriodUnit.DAY || p.period().amount() != days)
        .forEach(
            p ->
                found.add(
                    new Finding(
                        flags.flag("HOLD_DIFFERS"),
                        Side.TEXT_WITHOUT_RULE,
                        p.clause(),
                        p.sentence(),
                        days + " DAY")));
    if (held.isEmpty() && days > 0) {
      found.add(
          new Finding(flags.flag("HOLD_NOT_TOLD"), Side.RULE_WITHOUT_TEXT, "", "", days + " DAY"));
    }
  }

  /** Whether a clock is at least as strict as what is said. */
  private static boolean keeps(PromiseInForce clock, PolicyPromise said) {
    return isLike(clock, said) && clock.amount() <= said.period().amount();
  }

  private static boolean isSaid(PromiseInForce clock, PolicyPromise said) {
    return isLike(clock, said) && clock.amount() == said.period().amount();
  }

  /** Days, working days and months are never the same thing, nor are the two ways to start. */
  private static boolean isLike(PromiseInForce clock, PolicyPromise said) {
    return clock.stop().equals(said.stop())
        && clock.start().equals(said.start())
        && clock.unit().equals(said.period().unit().name());
  }
}
