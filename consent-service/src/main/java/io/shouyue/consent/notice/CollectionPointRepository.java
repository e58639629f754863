package io.shouyue.consent.notice;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Collection points of each site. */
@ApplicationScoped
@Transactional
class CollectionPointRepository
    implements AggregateRepository<CollectionPointEntity, CollectionPointEntity.Key> {
  /** False when there is one of that code already. */
  boolean insert(CollectionPoint point) {
    return insertNew(key(point.site(), point.code()), CollectionPointEntity.of(point));
  }

  /** Writes it unless it was changed since it was read, and returns it as kept. */
  CollectionPoint save(CollectionPoint point) {
    return save(CollectionPointEntity.of(point)).toCollectionPoint();
  }

  Optional<CollectionPoint> one(String site, String code) {
    return findByIdOptional(key(site, code)).map(CollectionPointEntity::toCollectionPoint);
  }

  /** Those of the site, by code. */
  List<CollectionPoint> all(String site) {
    return find("site = ?1", Sort.by("code"), site).stream()
        .map(CollectionPointEntity::toCollectionPoint)
        .toList();
  }

  private static CollectionPointEntity.Key key(String site, String code) {
    return new CollectionPointEntity.Key(site, code);
  }
}
