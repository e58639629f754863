package io.shouyue.identity.site;

import io.shouyue.platform.orm.AggregateRepository;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The registry of sites. */
@ApplicationScoped
@Transactional
class SiteRepository implements AggregateRepository<SiteEntity, String> {
  private final LegalClock clock;

  SiteRepository(LegalClock clock) {
    this.clock = clock;
  }

  /** Takes the code for this site unless it is taken. */
  void claim(Site site) {
    insertNew(site.code(), SiteEntity.claimed(site, clock.now()));
  }

  Optional<Site> one(String code) {
    return findByIdOptional(code).map(SiteEntity::toSite);
  }

  /** The sealed secret of the site's client, as it is in the database now. */
  Optional<byte[]> clientSecret(String code) {
    return find(
            """
            select clientSecretSealed from Site
            where code = ?1 and clientSecretSealed is not null
            """,
            code)
        .project(byte[].class)
        .firstResultOptional();
  }

  /** Stores the secret unless there is one. */
  void keepClientSecret(String code, byte[] sealed) {
    update("clientSecretSealed = ?1 where code = ?2 and clientSecretSealed is null", sealed, code);
  }

  /** Says that nothing is missing any more; false when that was known. */
  boolean ready(String code, Instant at) {
    return update(
            "state = ?1, readyAt = ?2 where code = ?3 and state = ?4",
            SiteEntity.State.READY,
            at,
            code,
            SiteEntity.State.CLAIMED)
        > 0;
  }

  /** Removes secrets that were given out before {@code before}. */
  int forgetClientSecrets(Instant before) {
    return update(
        "clientSecretSealed = null where readyAt < ?1 and clientSecretSealed is not null", before);
  }
}
