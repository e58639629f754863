package io.shouyue.retention.incident;

import io.quarkus.panache.common.Parameters;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Incidents of each site. */
@ApplicationScoped
@Transactional
class IncidentRepository implements AggregateRepository<IncidentEntity, String> {

  /** So that the first page needs no other query. */
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  Incident insert(Incident incident) {
    persistAndFlush(IncidentEntity.of(incident));
    return incident;
  }

  Optional<Incident> one(String site, String id) {
    return find("site = ?1 and id = ?2", site, id)
        .firstResultOptional()
        .map(IncidentEntity::toIncident);
  }

  /** Locked for the rest of the transaction. */
  Optional<Incident> locked(String site, String id) {
    return lock(id).map(IncidentEntity::toIncident).filter(found -> found.site().equals(site));
  }

  Incident change(Incident incident) {
    IncidentEntity row = lock(incident.id()).orElseThrow();
    row.change(incident);
    flush();
    return row.toIncident();
  }

  /** Up to one more than the limit, the newest first. */
  List<Incident> list(
      String site, boolean ended, @Nullable Instant beforeAt, String beforeId, int limit) {
    String hql =
        "from Incident i where i.site = :site"
            + (ended ? "" : " and i.state not in ('CLOSED', 'DISMISSED')")
            + " and (i.knownAt < :at or (i.knownAt = :at and i.id < :id))"
            + " order by i.knownAt desc, i.id desc";
    Instant at = beforeAt == null ? END_OF_TIME : beforeAt;
    return find(hql, Parameters.with("site", site).and("at", at).and("id", beforeId))
        .range(0, limit)
        .stream()
        .map(IncidentEntity::toIncident)
        .toList();
  }
}
