package io.shouyue.retention.datamap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a treatment would make of a few rows; values are masked. */
@Schema(name = "TreatmentPreview")
public record TreatmentPreviewView(List<Map<String, Cell>> rows, List<String> weaknesses) {

  /** One value before and after. */
  @Schema(name = "TreatmentPreviewCell")
  public record Cell(String before, String after) {}

  static TreatmentPreviewView of(
      List<LinkedHashMap<String, RowSamples.Cell>> rows, List<String> weaknesses) {
    return new TreatmentPreviewView(
        rows.stream().map(TreatmentPreviewView::row).toList(), weaknesses);
  }

  private static Map<String, Cell> row(LinkedHashMap<String, RowSamples.Cell> row) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.forEach((column, cell) -> cells.put(column, new Cell(cell.before(), cell.after())));
    return cells;
  }
}
