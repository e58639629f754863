package io.shouyue.identity.peer;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Asks consent-service who a subject is. Fails with {@code unavailable} when it does not answer.
 */
@ApplicationScoped
public class SubjectResolver {
  private final ConsentClient consent;

  SubjectResolver(@RestClient ConsentClient consent) {
    this.consent = consent;
  }

  /** The subject behind a website's own user id; made when it is new. */
  public ResolvedSubject resolve(String site, String externalId) {
    return ask(site, externalId, null);
  }

  /**
   * The subject of this id.
   *
   * @throws DomainException not-found when the site has no such subject, erased when it is gone
   */
  public ResolvedSubject find(String site, SubjectId id) {
    return ask(site, null, id.value());
  }

  private ResolvedSubject ask(String site, @Nullable String externalId, @Nullable String id) {
    ResolveRequest.Answer answer =
        Peers.call(() -> consent.resolve(site, new ResolveRequest(externalId, id)));
    return new ResolvedSubject(answer.id(), answer.state());
  }
}
