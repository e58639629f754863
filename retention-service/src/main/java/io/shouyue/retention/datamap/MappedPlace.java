package io.shouyue.retention.datamap;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.schedule.CategoryPlace;
import io.shouyue.retention.schedule.RuleAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The website's mapped tables as places of retention runs. */
@ApplicationScoped
public class MappedPlace implements CategoryPlace {

  private final DataMap map;
  private final RowSamples samples;

  MappedPlace(DataMap map, RowSamples samples) {
    this.map = map;
    this.samples = samples;
  }

  @Override
  public boolean holds(String site, String category) {
    return map.categories(site).contains(category);
  }

  @Override
  public long count(Target target) {
    return places(target)
        .mapToLong(
            place ->
                samples.of(place.source, place.tables, place.table, wanted(target), 1_000).size())
        .sum();
  }

  @Override
  public List<Sample> samples(Target target, int limit) {
    return places(target)
        .flatMap(
            place ->
                samples.of(place.source, place.tables, place.table, wanted(target), limit).stream()
                    .map(row -> sample(place, row)))
        .toList();
  }

  @Override
  public long treat(Target target, RuleAction action) {
    SubjectId subject = new SubjectId(target.name().subject());
    String site = target.name().site();
    return databases(site)
        .mapToLong(
            source ->
                map.erase(
                        new DataMap.Job(source, subject, record(target), action, false, done -> {}),
                        chosen(source, target))
                    .touched())
        .sum();
  }

  /** Tables of the category whose rows tell records apart, or all when it is the last record. */
  private Predicate<TableTreatment> chosen(DataSource source, Target target) {
    MappedTables tables = map.tables(source);
    RowSelector rows = new RowSelector(SqlDialect.of(source.kind()), tables.byName());
    return one ->
        one.category().equals(target.name().category())
            && (target.whole()
                || target.name().isEvery()
                || rows.tellsRecords(tables.byName().get(one.schema() + "." + one.table())));
  }

  private Stream<Place> places(Target target) {
    return databases(target.name().site())
        .flatMap(
            source -> {
              MappedTables tables = map.tables(source);
              Predicate<TableTreatment> which = chosen(source, target);
              return tables.inOrder().stream()
                  .filter(table -> which.test(table.treatment()))
                  .map(table -> new Place(source, tables, table));
            });
  }

  private Stream<DataSource> databases(String site) {
    return map.sources(site).stream().filter(source -> source.kind().isDatabase());
  }

  private Wanted wanted(Target target) {
    return map.wanted(target.name().site(), new SubjectId(target.name().subject()), record(target));
  }

  private static @Nullable String record(Target target) {
    return target.name().isEvery() ? null : target.name().recordRef();
  }

  private static Sample sample(Place place, LinkedHashMap<String, RowSamples.Cell> row) {
    LinkedHashMap<String, String> values = new LinkedHashMap<>();
    row.forEach((column, cell) -> values.put(column, cell.before()));
    return new Sample(place.source.code() + "." + place.table.name(), values);
  }

  private record Place(DataSource source, MappedTables tables, MappedTable table) {}
}
