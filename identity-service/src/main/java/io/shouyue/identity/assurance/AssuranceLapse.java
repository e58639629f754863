package io.shouyue.identity.assurance;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Has Keycloak's claims follow when the time is over for which a verification was good. */
@ApplicationScoped
class AssuranceLapse implements RecurringJob {
  private final AssuranceRepository identities;
  private final Outbox outbox;
  private final LegalClock clock;

  AssuranceLapse(AssuranceRepository identities, Outbox outbox, LegalClock clock) {
    this.identities = identities;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "assurance-lapse";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  @Transactional
  public void run() {
    identities
        .tellLapsed(clock.now())
        .forEach(
            ref -> {
              String subject = ref.id().value();
              outbox.append(
                  AssuranceChanged.TOPIC, subject, new AssuranceChanged(ref.site(), subject));
            });
  }
}
