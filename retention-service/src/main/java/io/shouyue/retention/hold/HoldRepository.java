package io.shouyue.retention.hold;

import io.quarkus.panache.common.Parameters;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Holds of each site, with their lines. */
@ApplicationScoped
@Transactional
class HoldRepository implements AggregateRepository<HoldEntity, String> {
  // Both as the index hold_by_end has it: holds that do not run yet come last.
  private static final String ORDER =
      " order by coalesce(h.endsAt, sql('''infinity''::timestamptz')), h.id";
  private static final String AFTER =
      " and cast(sql('(coalesce(?, ''infinity''::timestamptz), ?) > (?::timestamptz, ?)',"
          + " h.endsAt, h.id, :afterEnd, :afterId) as Boolean) = true";

  void insert(Hold hold) {
    persistAndFlush(HoldEntity.of(hold));
  }

  Hold save(Hold hold) {
    return save(HoldEntity.of(hold)).toHold();
  }

  Optional<Hold> one(String site, String id) {
    return find("site = ?1 and id = ?2", site, id).firstResultOptional().map(HoldEntity::toHold);
  }

  /** The hold, which nobody else can change until the transaction ends. */
  Optional<Hold> lock(String site, String id) {
    return lock(id).filter(row -> row.isOf(site)).map(HoldEntity::toHold);
  }

  Optional<Hold> ofPlan(String plan) {
    return ofPlans(List.of(plan)).stream().findFirst();
  }

  List<Hold> ofPlans(Collection<String> plans) {
    return find("plan in ?1", plans).stream().map(HoldEntity::toHold).toList();
  }

  /** They are over and name nobody any more; one that is over already stays as it is. */
  void end(Collection<String> plans, Instant at) {
    flush();
    update(
        "subject = null, state = ?1, endedAt = ?2 where plan in ?3 and state <> ?1",
        HoldState.ENDED,
        at,
        plans);
    getEntityManager().clear();
  }

  /** Up to one more than the limit, what ends first in front. */
  List<Hold> list(HoldQuery query) {
    StringBuilder hql = new StringBuilder("from Hold h where h.site = :site");
    Parameters values = Parameters.with("site", query.site());
    if (query.state() != null) {
      hql.append(" and h.state = :state");
      values.and("state", query.state());
    }
    if (query.endsBefore() != null) {
      hql.append(" and h.endsAt < :endsBefore");
      values.and("endsBefore", query.endsBefore());
    }
    if (query.afterEnd() != null) {
      hql.append(AFTER);
      values.and("afterEnd", query.afterEnd()).and("afterId", query.afterId());
    }
    return find(hql.append(ORDER).toString(), values).range(0, query.limit()).stream()
        .map(HoldEntity::toHold)
        .toList();
  }
}
