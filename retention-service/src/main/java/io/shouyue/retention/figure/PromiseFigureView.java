package io.shouyue.retention.figure;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How often one promise was kept.
 *
 * @param code of the promise; {@code cancellation-hold} for what is held after a cancellation
 * @param broken ended late, or overdue by now
 * @param running not due yet
 * @param lastKept Beijing day; null when no case that still has a date was kept
 */
@Schema(name = "PromiseFigure")
public record PromiseFigureView(
    String code, long kept, long broken, long running, @Nullable LocalDate lastKept) {
  static PromiseFigureView of(PromiseFigures figures) {
    return new PromiseFigureView(
        figures.promise(), figures.kept(), figures.broken(), figures.running(), figures.lastKept());
  }
}
