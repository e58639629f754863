package io.shouyue.stack.clock;

import io.shouyue.stack.StackException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far to move the clock, as people write it: {@code +366d}, {@code +36h}, {@code +90m}. */
public final class ClockStep {
  private static final Pattern FORM = Pattern.compile("\\+(\\d{1,5})([dhm])");

  private ClockStep() {}

  /**
   * @throws StackException for anything but a step forward of days, hours or minutes
   */
  public static Duration parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new StackException(
          "The clock moves forward only, by days, hours or minutes: ./shouyue clock +15d, +36h or"
              + " +90m. “"
              + text
              + "” is none of these.");
    }
    long amount = Long.parseLong(form.group(1));
    return switch (form.group(2)) {
      case "d" -> Duration.ofDays(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofMinutes(amount);
    };
  }
}
