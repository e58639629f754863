package io.shouyue.identity.assurance;

import io.shouyue.identity.peer.AgeAnnouncer;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.KeyDestroyedException;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells consent-service how old a person is who was verified, repeated until it heard. */
@ApplicationScoped
class AgeVerifiedHandler implements OutboxHandler<AgeVerified> {
  private final AssuranceRepository identities;
  private final SealedAssurance sealed;
  private final AgeAnnouncer announcer;

  AgeVerifiedHandler(
      AssuranceRepository identities, SealedAssurance sealed, AgeAnnouncer announcer) {
    this.identities = identities;
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
  public void handle(AgeVerified event, OutboxMessage message) {
    SubjectRef ref = new SubjectRef(event.site(), new SubjectId(event.subject()));
    try {
      identities
          .one(ref)
          .ifPresent(
              row -> announcer.announce(ref.site(), ref.id(), sealed.under14Until(ref, row)));
    } catch (KeyDestroyedException erasedMeanwhile) {
      // The subject is gone with the keys, so nobody has an age.
    }
  }
}
