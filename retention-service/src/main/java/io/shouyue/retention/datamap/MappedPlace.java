package io.shouyue.retention.datamap;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.schedule.CategoryPlace;
import io.shouyue.retention.schedule.RuleAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The website's mapped tables as places of retention runs. */
@ApplicationScoped
public class MappedPlace implements CategoryPlace {

  private final DataMap map;
  private final SourceEraser eraser;
  private final RowSamples samples;

  MappedPlace(DataMap map, SourceEraser eraser, RowSamples samples) {
    this.map = map;
    this.eraser = eraser;
    this.samples = samples;
  }

  @Override
  public boolean holds(String site, String category) {
    return map.categories(site).contains(category);
  }

  @Override
  public long[] count(List<Target> targets) {
    return sums(targets, source -> eraser.count(order(source, targets, null)));
  }

  @Override
  public long[] treat(List<Target> targets, RuleAction action) {
    return sums(targets, source -> eraser.letGo(order(source, targets, action)));
  }

  @Override
  public List<Sample> samples(Target target, int limit) {
    String site = target.name().site();
    Wanted wanted = map.wanted(site, subject(target), record(target));
    return databases(site)
        .flatMap(
            source -> {
              MappedTables tables = map.tables(source);
              return chosen(source, tables, target).stream()
                  .flatMap(
                      table ->
                          samples.of(source, tables, table, wanted, limit).stream()
                              .map(row -> sample(source, table, row)));
            })
        .toList();
  }

  private long[] sums(List<Target> targets, Function<DataSource, long[]> rows) {
    long[] sums = new long[targets.size()];
    databases(targets.getFirst().name().site())
        .map(rows)
        .forEach(counts -> Arrays.setAll(sums, n -> sums[n] + counts[n]));
    return sums;
  }

  private SourceEraser.Order order(
      DataSource source, List<Target> targets, @Nullable RuleAction action) {
    MappedTables tables = map.tables(source);
    List<MappedTable> chosen = chosen(source, tables, targets.getFirst());
    Map<SubjectId, String> references =
        tables.needReference(chosen)
            ? map.references(source.site(), targets.stream().map(MappedPlace::subject).toList())
            : Map.of();
    List<Wanted> people =
        targets.stream()
            .map(
                target -> {
                  SubjectId subject = subject(target);
                  return new Wanted(subject.value(), references.get(subject), record(target));
                })
            .toList();
    people.forEach(person -> DataMap.requireReference(tables, chosen, person));
    return new SourceEraser.Order(source, tables, chosen, people, action);
  }

  /** Tables of the category whose rows tell records apart, or all when it is the last record. */
  private static List<MappedTable> chosen(DataSource source, MappedTables tables, Target target) {
    RowSelector rows = new RowSelector(SqlDialect.of(source.kind()), tables.byName());
    return tables.inOrder().stream()
        .filter(table -> table.treatment().category().equals(target.name().category()))
        .filter(table -> target.whole() || target.name().isEvery() || rows.tellsRecords(table))
        .toList();
  }

  private Stream<DataSource> databases(String site) {
    return map.sources(site).stream().filter(source -> source.kind().isDatabase());
  }

  private static SubjectId subject(Target target) {
    return new SubjectId(target.name().subject());
  }

  private static @Nullable String record(Target target) {
    return target.name().isEvery() ? null : target.name().recordRef();
  }

  private static Sample sample(
      DataSource source, MappedTable table, LinkedHashMap<String, RowSamples.Cell> row) {
    LinkedHashMap<String, String> values = new LinkedHashMap<>();
    row.forEach((column, cell) -> values.put(column, cell.before()));
    return new Sample(source.code() + "." + table.name(), values);
  }
}
