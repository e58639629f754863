package io.shouyue.identity.peer;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells consent-service what verified birth dates say. Fails with {@code unavailable}. */
@ApplicationScoped
public class AgeAnnouncer {
  private final ConsentClient consent;

  AgeAnnouncer(@RestClient ConsentClient consent) {
    this.consent = consent;
  }

  /**
   * Tells until when people of a site are under 14; empty for somebody older. Idempotent; people
   * who are gone are passed over.
   */
  public void announce(String site, Map<SubjectId, Optional<LocalDate>> under14Until) {
    List<AgesRequest.Line> lines =
        under14Until.entrySet().stream()
            .map(told -> new AgesRequest.Line(told.getKey().value(), told.getValue().orElse(null)))
            .toList();
    Peers.call(
        () -> {
          consent.putAges(site, new AgesRequest(lines));
          return lines;
        });
  }
}
