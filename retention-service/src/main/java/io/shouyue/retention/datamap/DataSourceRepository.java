package io.shouyue.retention.datamap;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Data sources of each site. */
@ApplicationScoped
@Transactional
class DataSourceRepository implements AggregateRepository<DataSourceEntity, String> {

  /** False when the site has one of that code. */
  boolean insert(DataSource source) {
    if (count("site = ?1 and code = ?2", source.site(), source.code()) > 0) {
      return false;
    }
    persistAndFlush(DataSourceEntity.of(source));
    return true;
  }

  Optional<DataSource> one(String site, String id) {
    return find("site = ?1 and id = ?2", site, id)
        .firstResultOptional()
        .map(DataSourceEntity::toSource);
  }

  DataSource found(String id, Catalogue catalogue, Instant at) {
    DataSourceEntity row = lock(id).orElseThrow();
    row.found(catalogue, at);
    flush();
    return row.toSource();
  }

  DataSource hold(String id, HeldFields fields) {
    DataSourceEntity row = lock(id).orElseThrow();
    row.hold(fields);
    flush();
    return row.toSource();
  }

  DataSource retire(String id) {
    DataSourceEntity row = lock(id).orElseThrow();
    row.retire();
    flush();
    return row.toSource();
  }

  List<DataSource> of(String site) {
    return find("site = ?1", Sort.by("code"), site).stream()
        .map(DataSourceEntity::toSource)
        .toList();
  }
}
