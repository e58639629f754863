package io.shouyue.consent.subscription;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Endpoints of each site. */
@ApplicationScoped
@Transactional
class WebhookEndpointRepository
    implements AggregateRepository<WebhookEndpointEntity, WebhookEndpointEntity.Key> {
  void insert(WebhookEndpoint endpoint) {
    persistAndFlush(WebhookEndpointEntity.of(endpoint));
  }

  /** Those of the site, oldest first. */
  List<WebhookEndpoint> all(String site) {
    return find("site = ?1", Sort.by("id"), site).stream()
        .map(WebhookEndpointEntity::toEndpoint)
        .toList();
  }

  Optional<WebhookEndpoint> one(String site, String id) {
    return findByIdOptional(key(site, id)).map(WebhookEndpointEntity::toEndpoint);
  }

  /** Active endpoints of the site that want that event. */
  List<WebhookEndpoint> listeners(String site, String event) {
    return find("site = ?1 and state = ?2", Sort.by("id"), site, EndpointState.ACTIVE).stream()
        .map(WebhookEndpointEntity::toEndpoint)
        .filter(endpoint -> endpoint.events().contains(event))
        .toList();
  }

  boolean listens(String site, String event) {
    return !listeners(site, event).isEmpty();
  }

  void disable(String site, String id) {
    findByIdOptional(key(site, id)).ifPresent(WebhookEndpointEntity::disable);
    flush();
  }

  /**
   * Removes it and, by its foreign key, what it still had to be told; false when there was none.
   */
  boolean delete(String site, String id) {
    return remove(key(site, id)) == 1;
  }

  private static WebhookEndpointEntity.Key key(String site, String id) {
    return new WebhookEndpointEntity.Key(site, id);
  }
}
