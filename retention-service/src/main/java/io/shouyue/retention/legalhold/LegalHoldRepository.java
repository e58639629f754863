package io.shouyue.retention.legalhold;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Legal holds of each site. */
@ApplicationScoped
@Transactional
class LegalHoldRepository implements AggregateRepository<LegalHoldEntity, String> {

  LegalHold insert(LegalHold hold) {
    persistAndFlush(LegalHoldEntity.of(hold));
    return hold;
  }

  Optional<LegalHold> one(String site, String id) {
    return find("site = ?1 and id = ?2", site, id)
        .firstResultOptional()
        .map(LegalHoldEntity::toHold);
  }

  LegalHold review(String id, LocalDate next, Instant at, String by) {
    LegalHoldEntity row = lock(id).orElseThrow();
    row.review(next, at, by);
    flush();
    return row.toHold();
  }

  LegalHold release(String id, String why, Instant at, String by) {
    LegalHoldEntity row = lock(id).orElseThrow();
    row.release(why, at, by);
    flush();
    return row.toHold();
  }

  /** Those that stand, of one person and of everybody. */
  List<LegalHold> active(String site) {
    return find("site = ?1 and releasedAt is null", Sort.by("id"), site).stream()
        .map(LegalHoldEntity::toHold)
        .toList();
  }

  /** Up to one more than the limit, by id. */
  List<LegalHold> list(String site, boolean released, String afterId, int limit) {
    String hql =
        "from LegalHold h where h.site = :site and h.id > :after"
            + (released ? "" : " and h.releasedAt is null")
            + " order by h.id";
    return find(hql, Parameters.with("site", site).and("after", afterId)).range(0, limit).stream()
        .map(LegalHoldEntity::toHold)
        .toList();
  }
}
