package io.shouyue.retention.datamap;

import io.shouyue.retention.schedule.RuleAction;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a person's rows in a table.
 *
 * @param weaknesses columns whose treatment leaves the rows de-identified at best
 */
@Schema(name = "Treatment")
public record TreatmentView(
    String source,
    String schema,
    String table,
    int version,
    boolean retired,
    String category,
    RuleAction action,
    TableTreatment.SubjectKey key,
    @Nullable String recordKey,
    List<TableTreatment.ColumnTreatment> columns,
    List<TableTreatment.Field> fields,
    List<String> others,
    List<String> weaknesses) {

  static TreatmentView of(TableTreatment made, List<String> weaknesses) {
    return new TreatmentView(
        made.source(),
        made.schema(),
        made.table(),
        made.version(),
        made.retired(),
        made.category(),
        made.action(),
        made.key(),
        made.recordKey(),
        made.columns(),
        made.fields(),
        made.others(),
        weaknesses);
  }
}
