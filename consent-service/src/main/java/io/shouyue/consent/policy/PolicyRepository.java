package io.shouyue.consent.policy;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Policy documents of each site. */
@ApplicationScoped
@Transactional
class PolicyRepository implements AggregateRepository<PolicyEntity, PolicyEntity.Key> {
  /** False when there is such a document already. */
  boolean insert(Policy policy) {
    return insertNew(key(policy.site(), policy.document()), PolicyEntity.of(policy));
  }

  /** The site's documents, by name. */
  List<Policy> all(String site) {
    return find("site = ?1", Sort.by("document"), site).stream()
        .map(PolicyEntity::toPolicy)
        .toList();
  }

  Optional<Policy> one(String site, String document) {
    return findByIdOptional(key(site, document)).map(PolicyEntity::toPolicy);
  }

  private static PolicyEntity.Key key(String site, String document) {
    return new PolicyEntity.Key(site, document);
  }
}
