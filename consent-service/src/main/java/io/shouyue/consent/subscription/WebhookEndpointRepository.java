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

  /** Writes what may change of it. */
  void save(WebhookEndpoint endpoint) {
    findByIdOptional(key(endpoint.site(), endpoint.id())).ifPresent(row -> row.take(endpoint));
    flush();
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

  /** Endpoints of the site that want that event, disabled ones among them. */
  List<WebhookEndpoint> wanting(String site, String event) {
    return all(site).stream().filter(endpoint -> endpoint.wants(event)).toList();
  }

  /**
   * Removes it and, by its foreign key, what it still had to be told; false when there was none.
   */
  boolean delete(String site, String id) {
    return delete("site = ?1 and id = ?2", site, id) == 1;
  }

  private static WebhookEndpointEntity.Key key(String site, String id) {
    return new WebhookEndpointEntity.Key(site, id);
  }
}
