package io.shouyue.retention.datamap;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Versions of what becomes of each table, checked against what discovery found. */
@ApplicationScoped
class TreatmentService {

  private static final int PREVIEWED = 5;

  private final TableTreatmentRepository treatments;
  private final DataSourceService sources;
  private final RowSamples samples;
  private final LegalClock time;
  private final Acts acts;

  TreatmentService(
      TableTreatmentRepository treatments,
      DataSourceService sources,
      RowSamples samples,
      LegalClock time,
      Acts acts) {
    this.treatments = treatments;
    this.sources = sources;
    this.samples = samples;
    this.time = time;
    this.acts = acts;
  }

  /** Makes the next version. */
  @Transactional
  TableTreatment make(String site, TableTreatment wanted, Actor actor) {
    TreatmentCheck.require(sources.require(site, wanted.source()), wanted, inForce(site));
    return add(site, wanted.withVersion(next(site, wanted), false), "treatment.made", actor);
  }

  /** The table is treated no longer. */
  @Transactional
  TableTreatment retire(String site, String source, String schema, String table, Actor actor) {
    TableTreatment last =
        inForce(site).stream()
            .filter(one -> names(one, source, schema, table))
            .findFirst()
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    return add(site, last.withVersion(last.version() + 1, true), "treatment.retired", actor);
  }

  /** What it would make of a few rows, masked. */
  List<LinkedHashMap<String, RowSamples.Cell>> preview(
      String site, TableTreatment wanted, Actor actor) {
    DataSource source = sources.require(site, wanted.source());
    Catalogue.Table found = TreatmentCheck.require(source, wanted, inForce(site));
    MappedTable table = new MappedTable(found, wanted);
    seen(site, wanted, actor);
    return samples.of(
        source,
        new MappedTables(new Catalogue(List.of(found)), List.of(wanted)),
        table,
        null,
        PREVIEWED);
  }

  @Transactional
  void seen(String site, TableTreatment wanted, Actor actor) {
    acts.record(
        site, actor, "treatment.previewed", wanted.source() + "/" + wanted.table(), null, null);
  }

  /** The newest versions that are not retired. */
  List<TableTreatment> inForce(String site) {
    return treatments.newest(site).stream().filter(one -> !one.retired()).toList();
  }

  List<TableTreatment> of(String site, String source) {
    return inForce(site).stream().filter(one -> one.source().equals(source)).toList();
  }

  private int next(String site, TableTreatment wanted) {
    Stream<TableTreatment> known =
        treatments.newest(site).stream()
            .filter(one -> names(one, wanted.source(), wanted.schema(), wanted.table()));
    return 1 + known.mapToInt(TableTreatment::version).max().orElse(0);
  }

  private static boolean names(TableTreatment one, String source, String schema, String table) {
    return one.source().equals(source) && one.schema().equals(schema) && one.table().equals(table);
  }

  private TableTreatment add(String site, TableTreatment made, String action, Actor actor) {
    if (!treatments.insert(site, made, time.now(), actor.id())) {
      throw new DomainException(CommonError.STALE);
    }
    acts.record(site, actor, action, made.source() + "/" + made.table(), null, made.category());
    return made;
  }
}
