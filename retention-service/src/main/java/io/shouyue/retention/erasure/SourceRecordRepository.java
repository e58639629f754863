package io.shouyue.retention.erasure;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import io.shouyue.retention.datamap.DataSource;
import io.shouyue.retention.datamap.SourceOutcome;
import io.shouyue.retention.erasure.SourceRecordEntity.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How erasures stand in each of the website's systems; every call is a transaction. */
@ApplicationScoped
@Transactional
class SourceRecordRepository implements AggregateRepository<SourceRecordEntity, Key> {

  /** The row, made when there is none. */
  SourceRecord meet(String plan, DataSource source, SourceStage stage) {
    Key key = new Key(plan, source.id(), stage);
    insertNew(key, SourceRecordEntity.of(key, source.code()));
    return findById(key).toRecord();
  }

  void failed(String plan, DataSource source, SourceStage stage, String error) {
    lock(new Key(plan, source.id(), stage)).orElseThrow().failed(error);
  }

  /** What will be so once the system's own commit is through. */
  void coming(String plan, DataSource source, SourceStage stage, SourceOutcome outcome) {
    if (outcome.touched() > 0) {
      lock(new Key(plan, source.id(), stage)).orElseThrow().coming(outcome);
    }
  }

  void done(String plan, DataSource source, SourceStage stage, SourceOutcome outcome, Instant at) {
    lock(new Key(plan, source.id(), stage)).orElseThrow().done(outcome, at);
  }

  List<SourceRecord> of(String plan) {
    return of(List.of(plan)).getOrDefault(plan, List.of());
  }

  /** How the erasures of several plans stand, by plan. */
  Map<String, List<SourceRecord>> of(Collection<String> plans) {
    return find("key.plan in ?1", Sort.by("key.stage").and("code"), plans).stream()
        .map(SourceRecordEntity::toRecord)
        .collect(Collectors.groupingBy(SourceRecord::plan));
  }
}
