package io.shouyue.retention.site;

import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The sites. */
@ApplicationScoped
@Transactional
class SiteRepository implements AggregateRepository<SiteEntity, String> {

  void put(Site site) {
    put(site.code(), SiteEntity.of(site));
  }

  List<String> codes() {
    return listAll().stream().map(row -> row.toSite().code()).sorted().toList();
  }

  Optional<Site> one(String code) {
    return findByIdOptional(code).map(SiteEntity::toSite);
  }
}
