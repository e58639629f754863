package io.shouyue.retention.calendar;

/** A period as a clause gives it; {@code amount} ≥ 1. */
public record Span(int amount, SpanUnit unit) {

  public Span {
    if (amount < 1) {
      throw new IllegalArgumentException("a period has at least one " + unit);
    }
  }

  public static Span minutes(int amount) {
    return new Span(amount, SpanUnit.MINUTE);
  }

  public static Span businessHours(int amount) {
    return new Span(amount, SpanUnit.BUSINESS_HOUR);
  }

  public static Span years(int amount) {
    return new Span(amount, SpanUnit.YEAR);
  }

  public static Span hours(int amount) {
    return new Span(amount, SpanUnit.HOUR);
  }

  public static Span days(int amount) {
    return new Span(amount, SpanUnit.DAY);
  }

  public static Span workingDays(int amount) {
    return new Span(amount, SpanUnit.WORKING_DAY);
  }

  public static Span months(int amount) {
    return new Span(amount, SpanUnit.MONTH);
  }

  /** Reads {@code 15 WORKING_DAY}. */
  public static Span parse(String text) {
    String[] parts = text.strip().split(" ", 2);
    return new Span(Integer.parseInt(parts[0]), SpanUnit.valueOf(parts[1]));
  }

  /** The form that {@link #parse} reads. */
  public String text() {
    return amount + " " + unit;
  }
}
