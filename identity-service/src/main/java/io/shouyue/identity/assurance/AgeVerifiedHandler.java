package io.shouyue.identity.assurance;

import io.shouyue.identity.assurance.PgAssuranceStore.KeptDay;
import io.shouyue.identity.peer.AgeAnnouncer;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.outbox.OutboxBatchHandler;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.KeyDestroyedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells consent-service how old people are who were verified, repeated until it heard. */
@ApplicationScoped
class AgeVerifiedHandler implements OutboxBatchHandler<AgeVerified> {
  private final PgAssuranceStore store;
  private final SealedAssurance sealed;
  private final AgeAnnouncer announcer;

  AgeVerifiedHandler(PgAssuranceStore store, SealedAssurance sealed, AgeAnnouncer announcer) {
    this.store = store;
    this.sealed = sealed;
    this.announcer = announcer;
  }

  @Override
  public String topic() {
    return AgeVerified.TOPIC;
  }

  @Override
  public Class<AgeVerified> type() {
    return AgeVerified.class;
  }

  @Override
  public void handleAll(List<AgeVerified> events) {
    events.stream()
        .map(AgeVerified::ref)
        .collect(Collectors.groupingBy(SubjectRef::site))
        .forEach(this::tell);
  }

  private void tell(String site, List<SubjectRef> people) {
    Map<SubjectId, Optional<LocalDate>> days = new LinkedHashMap<>();
    store.daysUnder14(site, people).forEach(kept -> put(days, kept));
    if (!days.isEmpty()) {
      announcer.announce(site, days);
    }
  }

  private void put(Map<SubjectId, Optional<LocalDate>> days, KeptDay kept) {
    try {
      days.put(kept.ref().id(), sealed.under14Until(kept.ref(), kept.sealed()));
    } catch (KeyDestroyedException erasedMeanwhile) {
      // The subject is gone with the keys, so nobody has an age.
    }
  }
}
