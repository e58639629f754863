package io.shouyue.retention.datamap;

import io.shouyue.retention.schedule.RuleAction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a person's rows in one table.
 *
 * @param category of the data there, as retention rules name it
 * @param recordKey column that holds the record's name as the site's retention events give it; null
 *     where rows cannot be told apart
 * @param columns of an anonymised row; empty when rows are deleted
 * @param fields that people may have corrected here
 * @param others columns that may speak of somebody else, left out of what a person gets
 */
public record TableTreatment(
    String source,
    String schema,
    String table,
    int version,
    boolean retired,
    String category,
    RuleAction action,
    SubjectKey key,
    @Nullable String recordKey,
    List<ColumnTreatment> columns,
    @Nullable List<Field> fields,
    @Nullable List<String> others) {

  public TableTreatment {
    columns = List.copyOf(columns);
    fields = fields == null ? List.of() : List.copyOf(fields);
    others = others == null ? List.of() : List.copyOf(others);
  }

  /**
   * What people call a column when they ask to have it corrected; the same name in several tables
   * is one thing that is corrected in all of them.
   *
   * @param selfEntered whether people fill it in themselves, so that nobody has to check it
   */
  public record Field(String field, String column, boolean selfEntered) {}

  @Override
  public List<String> others() {
    return Objects.requireNonNull(others);
  }

  @Override
  public List<Field> fields() {
    return Objects.requireNonNull(fields);
  }

  /** How a row leads to a person. */
  public enum KeyKind {
    /** The column holds this suite's {@code sub_…} id. */
    SUBJECT_ID,
    /** The column holds the website's own user id. */
    EXTERNAL_ID,
    /** The column names a row of another mapped table, which leads to the person. */
    PARENT
  }

  /**
   * The column by which a person's rows are found.
   *
   * @param parent table of the row it names, with {@link KeyKind#PARENT}
   */
  public record SubjectKey(
      KeyKind kind,
      String column,
      @Nullable String parentSchema,
      @Nullable String parent,
      @Nullable String parentColumn) {}

  /**
   * One column's treatment; what has none is kept.
   *
   * @param length characters that stay, with {@link Treatment#TRUNCATE}
   * @param sensitive whether its values must differ among people who look alike (l-diversity)
   */
  public record ColumnTreatment(
      String column,
      Treatment treatment,
      @Nullable Generalisation generalisation,
      @Nullable Integer length,
      boolean sensitive) {}

  Optional<ColumnTreatment> column(String name) {
    return columns.stream().filter(one -> one.column().equals(name)).findFirst();
  }

  TableTreatment withVersion(int next, boolean gone) {
    return new TableTreatment(
        source, schema, table, next, gone, category, action, key, recordKey, columns, fields,
        others);
  }
}
