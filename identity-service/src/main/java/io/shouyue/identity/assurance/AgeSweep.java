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
  private final PgAssuranceStore store;
  private final SealedAssurance sealed;

  AgeSweep(PgAssuranceStore store, SealedAssurance sealed) {
    this.store = store;
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
    store.withDaysOfAge().forEach(this::sweep);
  }

  private void sweep(SubjectRef ref) {
    try {
      store
          .find(ref)
          .ifPresent(
              row ->
                  store.dropDaysOfAge(ref, !sealed.isUnder14(ref, row), sealed.isAdult(ref, row)));
    } catch (KeyDestroyedException unreadableForEver) {
      store.dropDaysOfAge(ref, true, true);
    }
  }
}
