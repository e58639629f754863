package io.shouyue.identity.stepup;

import io.shouyue.identity.account.AccountService;
import io.shouyue.identity.account.HeldMobile;
import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ways a subject has: those that need nothing beyond what the site holds already, since a
 * request must not become a reason to collect more (PIPL 6, 50).
 */
@ApplicationScoped
class StepUpLadder {
  private final AccountService accounts;
  private final AssuranceService assurances;
  private final StepUpConfig config;
  private final LegalClock clock;

  StepUpLadder(
      AccountService accounts, AssuranceService assurances, StepUpConfig config, LegalClock clock) {
    this.accounts = accounts;
    this.assurances = assurances;
    this.config = config;
    this.clock = clock;
  }

  List<OfferedWay> of(SubjectRef ref) {
    List<OfferedWay> ways = new ArrayList<>();
    if (accounts.exists(ref)) {
      ways.add(new OfferedWay(StepUpWay.FRESH_LOGIN, true, null));
    }
    accounts
        .mobile(ref)
        .map(held -> new OfferedWay(StepUpWay.MOBILE_CODE, isSure(held), held.number().masked()))
        .ifPresent(ways::add);
    if (assurances.isComparable(ref)) {
      StepUpWay repeated =
          assurances.isEnterprise(ref) ? StepUpWay.LICENCE_NUMBER : StepUpWay.ID_NUMBER;
      ways.add(new OfferedWay(repeated, true, null));
    }
    return ways;
  }

  /**
   * Whether the mobile is surely still the person's: whoever took over an account changes the
   * contact first, and operators give a number that fell silent to somebody else.
   */
  private boolean isSure(HeldMobile held) {
    Instant now = clock.now();
    Instant changed = held.changedAt();
    Instant confirmed = held.confirmedAt();
    boolean settled = changed == null || !changed.plus(config.mobileSettles()).isAfter(now);
    return settled && confirmed != null && confirmed.plus(config.mobileLasts()).isAfter(now);
  }
}
