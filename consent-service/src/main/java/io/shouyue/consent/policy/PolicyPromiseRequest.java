package io.shouyue.consent.policy;

import io.shouyue.consent.policy.term.Period;
import io.shouyue.consent.policy.term.PeriodUnit;
import io.shouyue.consent.policy.term.PolicyPromise;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the officer declares it.
 *
 * @param code as retention-service calls it, so that the clock and the clause find each other
 * @param clause reference of the clause that makes it
 */
public record PolicyPromiseRequest(
    @NotBlank @Size(max = 64) String code,
    @Positive int amount,
    @NotNull PeriodUnit unit,
    @NotNull @Pattern(regexp = "RECEIVED|VERIFIED|CANCELLATION|WITHDRAWAL|PURPOSE_END")
        String start,
    @NotNull @Pattern(regexp = "ANSWERED|EXECUTED|ERASED|HELD") String stop,
    @Nullable @Size(max = 64) String clause) {
  PolicyPromise promise() {
    return new PolicyPromise(
        code, new Period(amount, unit), start, stop, clause == null ? "" : clause, "");
  }
}
