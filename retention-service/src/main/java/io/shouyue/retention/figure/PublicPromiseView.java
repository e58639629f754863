package io.shouyue.retention.figure;

import io.shouyue.platform.text.Language;
import io.shouyue.retention.promise.Promise;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A promise and how often it was kept.
 *
 * @param suppressed true when so few clocks ended that the figures are left out
 * @param broken ended late, or overdue now
 */
@Schema(name = "PublicPromise")
public record PublicPromiseView(
    String code,
    String name,
    String clause,
    boolean suppressed,
    @Nullable Long kept,
    @Nullable Long broken,
    @Nullable Long moot) {

  private static final int LEAST = 5;

  static PublicPromiseView of(Promise promise, PromiseFigures figures, Language language) {
    boolean few = figures.areFew(LEAST);
    return new PublicPromiseView(
        promise.code(),
        promise.name().in(language),
        promise.clause().in(language),
        few,
        few ? null : figures.kept(),
        few ? null : figures.broken(),
        few ? null : figures.moot());
  }
}
