package io.shouyue.retention.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often one promise was kept.
 *
 * @param code of the promise; {@code cancellation-hold} for what is held after a cancellation
 * @param broken ended late, or overdue by now
 * @param running not due yet
 */
@Schema(name = "PromiseFigure")
public record PromiseFigureView(String code, long kept, long broken, long running) {
  static PromiseFigureView of(PromiseFigures figures) {
    return new PromiseFigureView(
        figures.promise(), figures.kept(), figures.broken(), figures.running());
  }
}
