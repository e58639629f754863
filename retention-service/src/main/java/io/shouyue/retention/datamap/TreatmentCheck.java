package io.shouyue.retention.datamap;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import io.shouyue.retention.datamap.TableTreatment.KeyKind;
import io.shouyue.retention.datamap.TableTreatment.SubjectKey;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.schedule.RuleAction;
import java.util.List;

/**
 * Every name of a treatment must be one that discovery found, and every column fit its treatment.
 */
final class TreatmentCheck {

  private TreatmentCheck() {}

  /** The table that the treatment is for; fails otherwise. */
  static Catalogue.Table require(
      DataSource source, TableTreatment wanted, List<TableTreatment> mapped) {
    Catalogue catalogue = source.catalogue();
    if (catalogue == null) {
      throw new RetentionException(RetentionError.NOT_DISCOVERED);
    }
    Catalogue.Table table =
        catalogue
            .table(wanted.schema(), wanted.table())
            .orElseThrow(() -> new RetentionException(RetentionError.NOT_DISCOVERED));
    requireKey(table, wanted, mapped);
    if (wanted.recordKey() != null) {
      column(table, wanted.recordKey());
    }
    wanted.columns().forEach(one -> requireFit(column(table, one.column()), one));
    wanted.others().forEach(name -> column(table, name));
    wanted.fields().forEach(one -> requireCorrectable(table, wanted, one));
    if (wanted.action() == RuleAction.ANONYMISE) {
      requireAnonymous(table, wanted);
    }
    return table;
  }

  private static void requireKey(
      Catalogue.Table table, TableTreatment wanted, List<TableTreatment> mapped) {
    SubjectKey key = wanted.key();
    column(table, key.column());
    if (key.kind() == KeyKind.PARENT) {
      boolean known =
          table.relations().stream()
              .anyMatch(
                  to ->
                      to.column().equals(key.column())
                          && to.schema().equals(key.parentSchema())
                          && to.table().equals(key.parent())
                          && to.parentColumn().equals(key.parentColumn()));
      boolean leads =
          mapped.stream()
              .anyMatch(
                  one ->
                      one.source().equals(wanted.source())
                          && one.schema().equals(key.parentSchema())
                          && one.table().equals(key.parent()));
      if (!known || !leads) {
        throw invalid("key.parent", "not-mapped", "no mapped table of that relation");
      }
    }
  }

  private static void requireFit(Catalogue.Column column, ColumnTreatment how) {
    boolean fits =
        switch (how.treatment()) {
          case KEEP, NULL -> true;
          case GENERALISE -> how.generalisation() != null;
          case TRUNCATE -> how.length() != null && column.type() == ColumnType.TEXT;
          case RANDOM_TOKEN ->
              column.type() == ColumnType.TEXT || column.type() == ColumnType.INTEGER;
        };
    if (!fits) {
      throw invalid("columns", "does-not-fit", "this treatment does not fit the column");
    }
  }

  /** What tells rows apart or leads to the person is no field of theirs. */
  private static void requireCorrectable(
      Catalogue.Table table, TableTreatment wanted, TableTreatment.Field field) {
    String name = column(table, field.column()).name();
    if (table.primaryKey().contains(name)
        || name.equals(wanted.key().column())
        || name.equals(wanted.recordKey())) {
      throw invalid("fields", "key-column", "a key is no field that people have corrected");
    }
  }

  private static void requireAnonymous(Catalogue.Table table, TableTreatment wanted) {
    if (table.primaryKey().isEmpty()) {
      throw invalid("table", "no-primary-key", "rows without a key can only be deleted");
    }
    boolean changesKey =
        wanted.columns().stream()
            .anyMatch(
                one ->
                    table.primaryKey().contains(one.column()) && one.treatment() != Treatment.KEEP);
    if (changesKey) {
      throw invalid("columns", "primary-key", "a primary key is kept or its row deleted");
    }
    boolean cut =
        wanted
            .column(wanted.key().column())
            .filter(
                one ->
                    one.treatment() == Treatment.NULL || one.treatment() == Treatment.RANDOM_TOKEN)
            .isPresent();
    if (!cut && wanted.key().kind() != KeyKind.PARENT) {
      throw invalid("columns", "key-kept", "what leads to the person has to go");
    }
  }

  private static Catalogue.Column column(Catalogue.Table table, String name) {
    return table
        .column(name)
        .orElseThrow(() -> new RetentionException(RetentionError.NOT_DISCOVERED));
  }

  private static DomainException invalid(String field, String code, String message) {
    return new DomainException(CommonError.INVALID, new Violation(field, code, message));
  }
}
