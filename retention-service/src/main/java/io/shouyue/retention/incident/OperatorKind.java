package io.shouyue.retention.incident;

import io.shouyue.retention.calendar.Span;

/**
 * Who runs the network: it decides within how many hours an incident is reported (Measures for
 * reporting network-security incidents, article 4).
 */
public enum OperatorKind {
  CRITICAL_INFRASTRUCTURE(1),
  CENTRAL_ORGAN(2),
  OTHER(4);

  private final int hours;

  OperatorKind(int hours) {
    this.hours = hours;
  }

  Span report() {
    return Span.hours(hours);
  }
}
