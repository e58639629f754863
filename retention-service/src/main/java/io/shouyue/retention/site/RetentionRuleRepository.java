package io.shouyue.retention.site;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Versions of each site's retention rule; they are only added. */
@ApplicationScoped
@Transactional
class RetentionRuleRepository
    implements AggregateRepository<RetentionRuleEntity, RetentionRuleEntity.Key> {

  Optional<RetentionRule> current(String site) {
    return find("site = ?1", Sort.descending("version"), site)
        .firstResultOptional()
        .map(RetentionRuleEntity::toRule);
  }

  Optional<RetentionRule> version(String site, int version) {
    return findByIdOptional(new RetentionRuleEntity.Key(site, version))
        .map(RetentionRuleEntity::toRule);
  }

  /** False when there is such a version already. */
  boolean insert(String site, RetentionRule rule, String actor, Instant at) {
    return insertNew(
        new RetentionRuleEntity.Key(site, rule.version()),
        RetentionRuleEntity.of(site, rule, actor, at));
  }
}
