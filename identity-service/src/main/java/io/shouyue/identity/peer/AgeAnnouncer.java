package io.shouyue.identity.peer;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells consent-service what a verified birth date says. Fails with {@code unavailable}. */
@ApplicationScoped
public class AgeAnnouncer {
  private final ConsentClient consent;

  AgeAnnouncer(@RestClient ConsentClient consent) {
    this.consent = consent;
  }

  /** Tells until when the person is under 14; empty for somebody older. Idempotent. */
  public void announce(String site, SubjectId subject, Optional<LocalDate> under14Until) {
    Peers.call(
        () -> {
          consent.putAge(site, subject.value(), new AgeRequest(under14Until.orElse(null)));
          return subject;
        });
  }
}
