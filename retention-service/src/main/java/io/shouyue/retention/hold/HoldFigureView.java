package io.shouyue.retention.hold;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Counts of holds, none of them small.
 *
 * @param total null when it is below {@code leastCell}, or would give a cell away that is not shown
 * @param suppressed how many cells are not shown
 */
@Schema(name = "HoldFigures")
public record HoldFigureView(
    HoldFigureKind by, int leastCell, @Nullable Long total, List<Cell> cells, int suppressed) {

  /** One cell. */
  @Schema(name = "HoldFigure")
  public record Cell(String cell, long holds) {}

  static HoldFigureView of(HoldFigureKind by, int least, SmallCells counted) {
    return new HoldFigureView(
        by,
        least,
        counted.total().isPresent() ? counted.total().getAsLong() : null,
        counted.shown().entrySet().stream()
            .map(cell -> new Cell(cell.getKey(), cell.getValue()))
            .toList(),
        counted.suppressed());
  }
}
