package io.shouyue.retention.datamap;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.datamap.RowSelector.Wanted;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The website's own places as other features use them: which there are, and letting go there. */
@ApplicationScoped
public class DataMap {

  private final DataSourceService sources;
  private final TreatmentService treatments;
  private final SourceReferences references;
  private final SourceEraser eraser;
  private final HttpSource http;

  DataMap(
      DataSourceService sources,
      TreatmentService treatments,
      SourceReferences references,
      SourceEraser eraser,
      HttpSource http) {
    this.sources = sources;
    this.treatments = treatments;
    this.references = references;
    this.eraser = eraser;
    this.http = http;
  }

  /** The systems that an erasure has to reach, by code. */
  public List<DataSource> sources(String site) {
    return sources.inUse(site).stream()
        .filter(
            source ->
                source.kind() == SourceKind.HTTP || !treatments.of(site, source.id()).isEmpty())
        .toList();
  }

  /** Categories that some table is mapped to. */
  public Set<String> categories(String site) {
    Set<String> categories = new TreeSet<>();
    treatments.inForce(site).forEach(one -> categories.add(one.category()));
    return categories;
  }

  /**
   * Lets go of everything of a person in one system but the categories that are kept.
   *
   * @param id names the order, however often it is given
   * @param beforeCommit told what will be so once the system's own commit is through
   * @throws RetentionException reference-unknown when only the website's own id leads there and
   *     nobody told it; identifier-left, schema-changed, source-unreachable or source-failed when
   *     nothing was changed; not-acknowledged when a system has not said that it is done
   */
  public SourceOutcome erase(
      DataSource source,
      String id,
      SubjectId subject,
      Set<String> kept,
      Consumer<SourceOutcome> beforeCommit) {
    if (source.kind() == SourceKind.HTTP) {
      return http.erase(source, id, subject, references.of(source.site(), subject), kept);
    }
    return eraser.erase(
        order(source, subject, one -> !kept.contains(one.category())), true, beforeCommit);
  }

  /** The same for these categories alone; an HTTP system is told what it still has to keep. */
  public SourceOutcome eraseOnly(
      DataSource source, String id, SubjectId subject, Set<String> categories, Set<String> kept) {
    if (source.kind() == SourceKind.HTTP) {
      return http.erase(source, id, subject, references.of(source.site(), subject), kept);
    }
    return eraser.erase(
        order(source, subject, one -> categories.contains(one.category())), false, done -> {});
  }

  private SourceEraser.Order order(
      DataSource source, SubjectId subject, Predicate<TableTreatment> which) {
    MappedTables tables = tables(source);
    List<MappedTable> chosen =
        tables.inOrder().stream().filter(table -> which.test(table.treatment())).toList();
    Wanted wanted = wanted(source.site(), subject, null);
    requireReference(tables, chosen, wanted);
    return new SourceEraser.Order(source, tables, chosen, List.of(wanted), null);
  }

  MappedTables tables(DataSource source) {
    return new MappedTables(
        Objects.requireNonNull(source.catalogue()), treatments.of(source.site(), source.id()));
  }

  Wanted wanted(String site, SubjectId subject, @Nullable String recordRef) {
    return new Wanted(subject.value(), references.of(site, subject).orElse(null), recordRef);
  }

  /** The website's own ids of those people of whom somebody told them. */
  Map<SubjectId, String> references(String site, List<SubjectId> subjects) {
    return references.of(site, subjects);
  }

  /** Fails with reference-unknown where only the website's own id leads to the rows. */
  static void requireReference(MappedTables tables, List<MappedTable> chosen, Wanted wanted) {
    if (wanted.externalId() == null && tables.needReference(chosen)) {
      throw new RetentionException(RetentionError.REFERENCE_UNKNOWN);
    }
  }
}
