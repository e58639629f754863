package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Whom a new identity must be told: Keycloak, where the person signs in, and consent-service. */
@ApplicationScoped
class AssuranceNews {
  private final SubjectDirectory subjects;
  private final Outbox outbox;

  AssuranceNews(SubjectDirectory subjects, Outbox outbox) {
    this.subjects = subjects;
    this.outbox = outbox;
  }

  /**
   * Tells them after the caller's transaction. Keycloak knows nobody without a sign-in; one that is
   * made later is made with the assurance of then.
   */
  void spread(SubjectRef ref, VerifiedIdentity identity) {
    String site = ref.site();
    String subject = ref.id().value();
    List<Outbox.Entry> entries = new ArrayList<>();
    if (subjects.holdSignIn(ref)) {
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
