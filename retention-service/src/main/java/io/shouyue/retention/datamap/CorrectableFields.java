package io.shouyue.retention.datamap;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.datamap.FieldCorrection.Outcome;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.subject.SourceReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What people may have corrected in the website's systems, by the names they know it under. */
@ApplicationScoped
public class CorrectableFields {

  private static final Logger LOG = Logger.getLogger(CorrectableFields.class);

  private final DataMap map;
  private final TreatmentService treatments;
  private final SourceCorrector corrector;
  private final HttpSource http;
  private final SourceReferences references;

  CorrectableFields(
      DataMap map,
      TreatmentService treatments,
      SourceCorrector corrector,
      HttpSource http,
      SourceReferences references) {
    this.map = map;
    this.treatments = treatments;
    this.corrector = corrector;
    this.http = http;
    this.references = references;
  }

  /** The names of every field that the website's systems know, each once, in no order. */
  public Set<String> names(String site) {
    Stream<String> columns =
        treatments.inForce(site).stream()
            .flatMap(table -> table.fields().stream())
            .map(TableTreatment.Field::field);
    Stream<String> systems =
        map.sources(site).stream()
            .flatMap(source -> source.held().fields().stream())
            .map(HeldFields.Field::field);
    return Stream.concat(columns, systems).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether people fill the field in themselves, for each place it stands in. */
  public List<Boolean> selfEntered(String site, String field) {
    Stream<Boolean> columns =
        treatments.inForce(site).stream()
            .flatMap(table -> table.fields().stream())
            .filter(one -> one.field().equals(field))
            .map(TableTreatment.Field::selfEntered);
    Stream<Boolean> systems =
        map.sources(site).stream()
            .flatMap(source -> held(source, field))
            .map(HeldFields.Field::selfEntered);
    return Stream.concat(columns, systems).toList();
  }

  /**
   * Corrects the person's value in every place that the field names. A system that does not answer,
   * or that no known id leads into, is {@code waiting}; repeating is safe.
   *
   * @param id names the order, however often it is given
   */
  public Outcome correct(String site, String id, SubjectId subject, FieldCorrection correction) {
    return map.sources(site).stream()
        .map(source -> tried(source, id, subject, correction))
        .reduce(Outcome.NOWHERE, Outcome::and);
  }

  private Outcome tried(
      DataSource source, String id, SubjectId subject, FieldCorrection correction) {
    try {
      return source.kind().isDatabase()
          ? inDatabase(source, subject, correction)
          : told(source, id, subject, correction);
    } catch (RetentionException unanswered) {
      LOG.infof("correction waits source=%s error=%s", source.id(), unanswered.code().code());
      return Outcome.waiting(source.code());
    }
  }

  private Outcome told(
      DataSource source, String id, SubjectId subject, FieldCorrection correction) {
    return held(source, correction.field()).findAny().isEmpty()
        ? Outcome.NOWHERE
        : http.correct(
            source,
            id + "/" + source.id(),
            subject,
            references.of(source.site(), subject),
            correction);
  }

  private static Stream<HeldFields.Field> held(DataSource source, String field) {
    return source.held().fields().stream().filter(one -> one.field().equals(field));
  }

  private Outcome inDatabase(DataSource source, SubjectId subject, FieldCorrection correction) {
    MappedTables tables = map.tables(source);
    List<SourceCorrector.Place> places =
        tables.inOrder().stream().flatMap(table -> places(table, correction.field())).toList();
    if (places.isEmpty()) {
      return Outcome.NOWHERE;
    }
    RowSelector.Wanted wanted = map.wanted(source.site(), subject, null);
    List<MappedTable> named = places.stream().map(SourceCorrector.Place::table).toList();
    DataMap.requireReference(tables, named, wanted);
    return corrector.correct(source, tables, places, wanted, correction);
  }

  private static Stream<SourceCorrector.Place> places(MappedTable table, String field) {
    return table.treatment().fields().stream()
        .filter(one -> one.field().equals(field))
        .flatMap(one -> table.table().column(one.column()).stream())
        .map(column -> new SourceCorrector.Place(table, column));
  }
}
