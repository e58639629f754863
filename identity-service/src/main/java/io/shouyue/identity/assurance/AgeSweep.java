package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.keys.KeyDestroyedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Drops the day a person turned 14 and the day they became an adult once these are past: a birth
 * date is kept no longer than it decides something. Adults never have any.
 */
@ApplicationScoped
class AgeSweep implements RecurringJob {
  private final AssuranceRepository identities;
  private final SealedAssurance sealed;

  AgeSweep(AssuranceRepository identities, SealedAssurance sealed) {
    this.identities = identities;
    this.sealed = sealed;
  }

  @Override
  public String name() {
    return "assurance-age-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    identities.withDaysOfAge().forEach(this::sweep);
  }

  private void sweep(SubjectRef ref) {
    try {
      identities
          .one(ref)
          .ifPresent(
              row ->
                  identities.dropDaysOfAge(
                      ref, !sealed.isUnder14(ref, row), sealed.isAdult(ref, row)));
    } catch (KeyDestroyedException unreadableForEver) {
      identities.dropDaysOfAge(ref, true, true);
    }
  }
}
