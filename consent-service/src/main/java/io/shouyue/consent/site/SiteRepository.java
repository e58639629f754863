package io.shouyue.consent.site;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sites. */
@ApplicationScoped
@Transactional
class SiteRepository implements AggregateRepository<SiteEntity, String> {
  /** Makes the site known, or changes what is known of it. */
  void put(Site site, Instant at) {
    put(site.code(), SiteEntity.of(site, at));
  }

  Optional<Site> one(String code) {
    return findByIdOptional(code).map(SiteEntity::toSite);
  }

  /** Every site, by code. */
  List<Site> all() {
    return listAll(Sort.by("code")).stream().map(SiteEntity::toSite).toList();
  }
}
