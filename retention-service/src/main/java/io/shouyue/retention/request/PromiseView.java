package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.promise.StartEvent;
import io.shouyue.retention.promise.StopEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise in force. */
@Schema(name = "Promise")
public record PromiseView(
    String code,
    String name,
    int amount,
    SpanUnit unit,
    StartEvent start,
    StopEvent stop,
    String clause,
    List<RequestType> types,
    boolean mayPause,
    boolean mayExtend) {

  static PromiseView of(Promise promise, Language language) {
    return new PromiseView(
        promise.code(),
        promise.name().in(language),
        promise.span().amount(),
        promise.span().unit(),
        promise.start(),
        promise.stop(),
        promise.clause(),
        promise.types().stream().sorted().toList(),
        promise.mayPause(),
        promise.mayExtend());
  }
}
