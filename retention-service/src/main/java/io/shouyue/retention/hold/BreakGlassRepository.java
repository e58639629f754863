package io.shouyue.retention.hold;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Break-glass requests of each hold; whoever names a hold has found it at its site. */
@ApplicationScoped
@Transactional
class BreakGlassRepository implements AggregateRepository<BreakGlassEntity, String> {

  void insert(BreakGlass asked, byte[] justificationSealed) {
    persistAndFlush(BreakGlassEntity.of(asked, justificationSealed));
  }

  /** False when somebody approved it before. */
  boolean approve(String id, String by, Instant at) {
    boolean approved = lock(id).filter(row -> row.approve(by, at)).isPresent();
    flush();
    return approved;
  }

  Optional<BreakGlass> one(String hold, String id) {
    return find("hold = ?1 and id = ?2", hold, id)
        .firstResultOptional()
        .map(BreakGlassEntity::toBreakGlass);
  }

  /** What was asked of these holds, in the order of asking. */
  List<BreakGlass> of(Collection<String> holds) {
    return find("hold in ?1", Sort.by("requestedAt"), holds).stream()
        .map(BreakGlassEntity::toBreakGlass)
        .toList();
  }

  /** Forgets why the data of these plans' holds were asked for. */
  void forgetJustifications(Collection<String> plans) {
    find("hold in (select h.id from Hold h where h.plan in ?1)", plans).stream()
        .forEach(BreakGlassEntity::forgetJustification);
    flush();
  }
}
