package io.shouyue.consent.subject;

import java.util.Map;

/** What a step did, on the wire. */
public record StepView(boolean done, Map<String, Long> counts, long remaining) {
  static StepView of(StepResult result) {
    return new StepView(result.done(), result.counts(), result.remaining());
  }
}
