package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import org.jspecify.annotations.Nullable;

/** One line that was not imported, and why; nothing of what stood in it. */
record LineError(long line, LineProblem problem, @Nullable String field) {
  static LineError of(long line, LineRefusedException refused) {
    return new LineError(line, refused.problem(), refused.field());
  }
}
