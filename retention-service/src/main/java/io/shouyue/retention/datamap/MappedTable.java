package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.TableTreatment.ColumnTreatment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table as found, with what becomes of a person's rows there. */
record MappedTable(Catalogue.Table table, TableTreatment treatment) {

  String name() {
    return table.schema() + "." + table.name();
  }

  /** Columns whose value changes when a row is anonymised. */
  List<ColumnTreatment> changed() {
    return treatment.columns().stream().filter(one -> one.treatment() != Treatment.KEEP).toList();
  }

  Treatment treatmentOf(Catalogue.Column column) {
    return treatment.column(column.name()).map(ColumnTreatment::treatment).orElse(Treatment.KEEP);
  }

  /** What stays of a row and narrows down who it was. */
  List<String> quasi() {
    return table.columns().stream()
        .filter(column -> column.data().isQuasi())
        .filter(
            column ->
                List.of(Treatment.KEEP, Treatment.GENERALISE, Treatment.TRUNCATE)
                    .contains(treatmentOf(column)))
        .map(Catalogue.Column::name)
        .toList();
  }

  List<String> sensitive() {
    return treatment.columns().stream()
        .filter(ColumnTreatment::sensitive)
        .map(ColumnTreatment::column)
        .toList();
  }

  /** Why what stays is de-identified and no more, whatever the numbers say; empty when nothing. */
  List<String> weaknesses() {
    if (treatment.columns().isEmpty()) {
      return List.of();
    }
    List<String> weak = new ArrayList<>();
    for (Catalogue.Column column : table.columns()) {
      Treatment how = treatmentOf(column);
      boolean stays = how == Treatment.KEEP || how == Treatment.TRUNCATE;
      boolean own = table.primaryKey().contains(column.name());
      if (stays && !own && tells(column.data())) {
        weak.add(name() + "." + column.name() + " " + how);
      }
    }
    return weak;
  }

  private static boolean tells(DataKind data) {
    return data.isDirect()
        || Stream.of(DataKind.IP, DataKind.FREE_TEXT, DataKind.ADDRESS).anyMatch(data::equals);
  }
}
