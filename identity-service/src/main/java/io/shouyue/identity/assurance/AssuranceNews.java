package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.platform.data.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Whom a new identity must be told: Keycloak, where the person signs in, and consent-service. */
@ApplicationScoped
class AssuranceNews {
  private final Outbox outbox;

  AssuranceNews(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Tells them after the caller's transaction. Keycloak knows nobody without a sign-in; one that is
   * made later is made with the assurance of then.
   */
  void spread(HeldSubject held, VerifiedIdentity identity) {
    String site = held.ref().site();
    String subject = held.ref().id().value();
    List<Outbox.Entry> entries = new ArrayList<>();
    if (held.signIn()) {
      entries.add(
          new Outbox.Entry(AssuranceChanged.TOPIC, subject, new AssuranceChanged(site, subject)));
    }
    if (identity.birthDate().isPresent()) {
      entries.add(
          new Outbox.Entry(AgeVerified.TOPIC, subject + "/age", new AgeVerified(site, subject)));
    }
    outbox.append(entries);
  }
}
