package io.shouyue.consent.policy;

import io.shouyue.consent.policy.term.PeriodUnit;
import io.shouyue.consent.policy.term.PolicyPromise;

/** A promise that a version makes. */
public record PolicyPromiseView(
    String code, int amount, PeriodUnit unit, String start, String stop, String clause) {
  static PolicyPromiseView of(PolicyPromise promise) {
    return new PolicyPromiseView(
        promise.code(),
        promise.period().amount(),
        promise.period().unit(),
        promise.start(),
        promise.stop(),
        promise.clause());
  }
}
