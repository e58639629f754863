package io.shouyue.consent.policy;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Versions of each policy document. */
@ApplicationScoped
@Transactional
class PolicyVersionRepository
    implements AggregateRepository<PolicyVersionEntity, PolicyVersionEntity.Key> {
  private static final Sort NEWEST_FIRST = Sort.descending("version");

  /** Inserts a draft; false when the document has one already. */
  boolean insert(PolicyVersion draft) {
    return insertNew(
        key(draft.site(), draft.document(), draft.version()), PolicyVersionEntity.of(draft));
  }

  /** Writes the version unless it was changed since it was read, and returns it as kept. */
  PolicyVersion save(PolicyVersion version) {
    return save(PolicyVersionEntity.of(version)).toPolicyVersion();
  }

  Optional<PolicyVersion> one(String site, String document, int version) {
    return findByIdOptional(key(site, document, version)).map(PolicyVersionEntity::toPolicyVersion);
  }

  /** Every version, newest first. */
  List<PolicyVersion> all(String site, String document) {
    return find("site = ?1 and document = ?2", NEWEST_FIRST, site, document).stream()
        .map(PolicyVersionEntity::toPolicyVersion)
        .toList();
  }

  /** Numbers of every published version, in force or not. */
  Set<Integer> published(String site, String document) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                """
                select v.version from PolicyVersion v
                where v.site = :site and v.document = :document and v.state = :published
                """,
                Integer.class)
            .setParameter("site", site)
            .setParameter("document", document)
            .setParameter("published", PolicyState.PUBLISHED)
            .getResultList());
  }

  /** The newest published version that holds at that instant. */
  Optional<PolicyVersion> effective(String site, String document, Instant at) {
    return find(
            "site = ?1 and document = ?2 and state = ?3 and effectiveFrom <= ?4",
            NEWEST_FIRST,
            site,
            document,
            PolicyState.PUBLISHED,
            at)
        .firstResultOptional()
        .map(PolicyVersionEntity::toPolicyVersion);
  }

  /** The newest published version before that one, in force or not. */
  Optional<PolicyVersion> before(PolicyVersion version) {
    return find(
            "site = ?1 and document = ?2 and state = ?3 and version < ?4",
            NEWEST_FIRST,
            version.site(),
            version.document(),
            PolicyState.PUBLISHED,
            version.version())
        .firstResultOptional()
        .map(PolicyVersionEntity::toPolicyVersion);
  }

  private static PolicyVersionEntity.Key key(String site, String document, int version) {
    return new PolicyVersionEntity.Key(site, document, version);
  }
}
