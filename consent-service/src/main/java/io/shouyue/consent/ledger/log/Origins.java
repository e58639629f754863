package io.shouyue.consent.ledger.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names of logs: the first has the configured origin, the others that and their number. */
@ApplicationScoped
public class Origins {
  private static final Pattern SCHEME = Pattern.compile("^[a-z]+://");
  private static final Pattern LATER = Pattern.compile("(.+)/([1-9][0-9]{0,8})");

  private final String first;

  Origins(LogConfig config, @ConfigProperty(name = "shouyue.public-url") String publicUrl) {
    this.first =
        config
            .origin()
            .orElseGet(
                () -> SCHEME.matcher(publicUrl).replaceFirst("").replaceFirst("/+$", "") + "/log");
  }

  /** Origin of the first log, as configured. */
  String first() {
    return first;
  }

  /** Origin of the log of that number in the line of a first one. */
  static String of(int number, String first) {
    return number == 1 ? first : first + "/" + number;
  }

  /** The first of the line that the log of that origin and number belongs to. */
  static String first(String origin, int number) {
    return number == 1 ? origin : origin.substring(0, origin.lastIndexOf('/'));
  }

  /** The number that an origin says it has, if it is of that line. */
  static OptionalInt number(String origin, String first) {
    if (origin.equals(first)) {
      return OptionalInt.of(1);
    }
    Matcher later = LATER.matcher(origin);
    return later.matches() && later.group(1).equals(first)
        ? OptionalInt.of(Integer.parseInt(later.group(2)))
        : OptionalInt.empty();
  }
}
