package io.shouyue.retention.sitepromise;

import io.shouyue.platform.text.Language;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseSource;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.promise.SourceKind;
import io.shouyue.retention.promise.StartEvent;
import io.shouyue.retention.promise.StopEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A promise.
 *
 * @param version 0 for what every site starts with
 * @param clause where it is written, in one line
 * @param retired true for the version with which the site ended it
 */
@Schema(name = "Promise")
public record PromiseView(
    String code,
    int version,
    boolean retired,
    String name,
    int amount,
    SpanUnit unit,
    StartEvent start,
    StopEvent stop,
    String clause,
    List<Source> sources,
    List<RequestType> types,
    boolean mayPause,
    boolean mayExtend) {

  /** A text that makes the promise. */
  @Schema(name = "PromiseSource")
  public record Source(SourceKind kind, String document, @Nullable String version, String clause) {

    static Source of(PromiseSource source, Language language) {
      return new Source(
          source.kind(),
          source.document().in(language),
          source.version(),
          source.clause().in(language));
    }
  }

  static PromiseView of(Promise promise, boolean retired, Language language) {
    return new PromiseView(
        promise.code(),
        promise.version(),
        retired,
        promise.name().in(language),
        promise.span().amount(),
        promise.span().unit(),
        promise.start(),
        promise.stop(),
        promise.clause().in(language),
        promise.sources().stream().map(source -> Source.of(source, language)).toList(),
        promise.terms().types().stream().sorted().toList(),
        promise.mayPause(),
        promise.mayExtend());
  }
}
