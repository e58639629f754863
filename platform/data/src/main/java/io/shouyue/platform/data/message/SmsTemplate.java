package io.shouyue.platform.data.message;

import java.time.Duration;
import java.util.List;

/**
 * Which approved template says a short message where operators send nothing else, and what goes
 * into its places. Service messages only: the suite sends no marketing, and must not under a
 * service template.
 *
 * @param name under which the operator configures the vendor's id
 * @param values for the places of the template, in their order
 */
public record SmsTemplate(String name, List<String> values) {
  public SmsTemplate {
    values = List.copyOf(values);
  }

  private static final String CODE = "code";

  /** A code and for how many minutes it counts. */
  public static SmsTemplate code(String code, Duration lasts) {
    return new SmsTemplate(CODE, List.of(code, Long.toString(lasts.toMinutes())));
  }

  /** That there is something to read; the template has no place, so nothing of it is told. */
  public static SmsTemplate notice() {
    return new SmsTemplate("notice", List.of());
  }

  /** Whether it is of no use later. */
  boolean isCode() {
    return name.equals(CODE);
  }

  /** That somebody supplied the reader's number, who that was, and where to stop it. */
  public static SmsTemplate supplied(String by, String link) {
    return new SmsTemplate("supplied", List.of(by, link));
  }

  @Override
  public String toString() {
    return "SmsTemplate[" + name + "]";
  }
}
