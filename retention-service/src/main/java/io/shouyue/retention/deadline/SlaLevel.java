package io.shouyue.retention.deadline;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;

/**
 * How urgent something is, and how soon the desk answers, solves and at the latest ends it. A
 * desk's usual service levels; minutes and hours run day and night.
 */
@SuppressWarnings("ImmutableEnumChecker") // a span is two values
public enum SlaLevel {
  /** Everything stands still, or personal data leaked. */
  L1(Span.minutes(15), Span.minutes(60), Span.hours(4)),
  L2(Span.minutes(30), Span.hours(2), Span.hours(6)),
  L3(Span.hours(4), Span.workingDays(1), Span.workingDays(2)),
  L4(Span.workingDays(1), Span.workingDays(3), Span.workingDays(5));

  /** Somebody looks at it and says so. */
  public static final String RESPOND = "respond";

  /** The trouble is over. */
  public static final String RESOLVE = "resolve";

  /** Nothing is left to do. */
  public static final String LIMIT = "limit";

  private static final LocalText BASIS = new LocalText("服务级别协议", "Service level agreement");

  private final Span respond;
  private final Span resolve;
  private final Span limit;

  SlaLevel(Span respond, Span resolve, Span limit) {
    this.respond = respond;
    this.resolve = resolve;
    this.limit = limit;
  }

  public Span respond() {
    return respond;
  }

  public Span resolve() {
    return resolve;
  }

  public Span limit() {
    return limit;
  }

  public static LocalText basis() {
    return BASIS;
  }

  /**
   * The period as the desk's own hours count it, 9:30 to 18:00 on working days: for what people ask
   * for. What an L1 or L2 asks is done day and night.
   */
  public Span inBusinessHours(Span span) {
    boolean counted = compareTo(L3) >= 0 && span.unit() == SpanUnit.HOUR;
    return counted ? Span.businessHours(span.amount()) : span;
  }
}
