package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import io.shouyue.retention.datamap.TableTreatment.KeyKind;
import io.shouyue.retention.datamap.TableTreatment.SubjectKey;
import io.shouyue.retention.schedule.RuleAction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The next version of what becomes of a person's rows in a table.
 *
 * @param category of the data there, as retention rules name it
 * @param recordKey column with the record's name as retention events give it
 * @param columns of rows that are anonymised; what is left out is kept
 * @param fields that people may have corrected here, by the names they know
 * @param others columns that may speak of somebody else, left out of what a person gets
 */
@Schema(name = "NewTreatment")
public record TreatmentRequest(
    @NotBlank @Size(max = 64) String source,
    @NotBlank @Size(max = 63) String schema,
    @NotBlank @Size(max = 63) String table,
    @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,63}") String category,
    @NotNull RuleAction action,
    @NotNull @Valid Key key,
    @Nullable @Size(max = 63) String recordKey,
    @Nullable @Size(max = 500) List<@NotNull @Valid Column> columns,
    @Nullable @Size(max = 100) List<@NotNull @Valid Field> fields,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 63) String> others) {

  /** A column that people may have corrected. */
  @Schema(name = "TreatmentField")
  public record Field(
      @NotNull @Pattern(regexp = "[a-z][a-zA-Z0-9_]{0,63}") String field,
      @NotBlank @Size(max = 63) String column,
      boolean selfEntered) {}

  /** How a row leads to a person. */
  @Schema(name = "TreatmentKey")
  public record Key(
      @NotNull KeyKind kind,
      @NotBlank @Size(max = 63) String column,
      @Nullable @Size(max = 63) String parentSchema,
      @Nullable @Size(max = 63) String parent,
      @Nullable @Size(max = 63) String parentColumn) {}

  /** One column's treatment. */
  @Schema(name = "TreatmentColumn")
  public record Column(
      @NotBlank @Size(max = 63) String column,
      @NotNull Treatment treatment,
      @Nullable Generalisation generalisation,
      @Nullable @Min(0) @Max(1_000) Integer length,
      boolean sensitive) {}

  /** Which table is treated no longer. */
  @Schema(name = "TreatmentName")
  public record Name(
      @NotBlank @Size(max = 64) String source,
      @NotBlank @Size(max = 63) String schema,
      @NotBlank @Size(max = 63) String table) {}

  TableTreatment toTreatment() {
    return new TableTreatment(
        source,
        schema,
        table,
        1,
        false,
        category,
        action,
        new SubjectKey(
            key.kind(), key.column(), key.parentSchema(), key.parent(), key.parentColumn()),
        recordKey,
        columns == null
            ? List.of()
            : columns.stream()
                .map(
                    one ->
                        new ColumnTreatment(
                            one.column(),
                            one.treatment(),
                            one.generalisation(),
                            one.length(),
                            one.sensitive()))
                .toList(),
        fields == null
            ? List.of()
            : fields.stream()
                .map(one -> new TableTreatment.Field(one.field(), one.column(), one.selfEntered()))
                .toList(),
        others);
  }
}
