package io.shouyue.retention.datamap;

import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Versions of each table's treatment; they are only added. */
@ApplicationScoped
@Transactional
class TableTreatmentRepository
    implements AggregateRepository<TableTreatmentEntity, TableTreatmentEntity.Key> {

  private static final String NEWEST =
      """
      from TableTreatment t where t.site = ?1 and t.key.version =
        (select max(o.key.version) from TableTreatment o where o.key.source = t.key.source
          and o.key.schema = t.key.schema and o.key.table = t.key.table)
      order by t.key.source, t.key.schema, t.key.table
      """;

  /** False when there is such a version already. */
  boolean insert(String site, TableTreatment made, Instant at, String by) {
    return insertNew(
        new TableTreatmentEntity.Key(made), TableTreatmentEntity.of(site, made, at, by));
  }

  /** The newest version of each table, retired ones too. */
  List<TableTreatment> newest(String site) {
    return find(NEWEST, site).stream().map(TableTreatmentEntity::toTreatment).toList();
  }
}
