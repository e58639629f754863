package io.shouyue.retention.datamap;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.datamap.FieldCorrection.Outcome;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What people may have corrected in the website's databases, by the names they know it under. */
@ApplicationScoped
public class CorrectableFields {

  private final DataMap map;
  private final TreatmentService treatments;
  private final SourceCorrector corrector;

  CorrectableFields(DataMap map, TreatmentService treatments, SourceCorrector corrector) {
    this.map = map;
    this.treatments = treatments;
    this.corrector = corrector;
  }

  /**
   * Whether people fill the field in themselves wherever it stands; false when it stands nowhere.
   */
  public boolean isSelfEntered(String site, String field) {
    List<TableTreatment.Field> named =
        treatments.inForce(site).stream()
            .flatMap(table -> table.fields().stream())
            .filter(one -> one.field().equals(field))
            .toList();
    return !named.isEmpty() && named.stream().allMatch(TableTreatment.Field::selfEntered);
  }

  /**
   * Corrects the person's value in every place that the field names.
   *
   * @throws RetentionException reference-unknown, schema-changed, source-unreachable or
   *     source-failed; databases before that one are corrected, and repeating is safe
   */
  public Outcome correct(String site, SubjectId subject, FieldCorrection correction) {
    return map.sources(site).stream()
        .filter(source -> source.kind().isDatabase())
        .map(source -> correct(source, subject, correction))
        .reduce(new Outcome(0, 0, false), Outcome::and);
  }

  private Outcome correct(DataSource source, SubjectId subject, FieldCorrection correction) {
    MappedTables tables = map.tables(source);
    List<SourceCorrector.Place> places =
        tables.inOrder().stream().flatMap(table -> places(table, correction.field())).toList();
    if (places.isEmpty()) {
      return new Outcome(0, 0, false);
    }
    RowSelector.Wanted wanted = map.wanted(source.site(), subject, null);
    DataMap.requireReference(places.stream().map(SourceCorrector.Place::table).toList(), wanted);
    return corrector.correct(source, tables, places, wanted, correction);
  }

  private static Stream<SourceCorrector.Place> places(MappedTable table, String field) {
    return table.treatment().fields().stream()
        .filter(one -> one.field().equals(field))
        .flatMap(one -> table.table().column(one.column()).stream())
        .map(column -> new SourceCorrector.Place(table, column));
  }
}
