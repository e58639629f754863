package io.shouyue.retention.site;

import io.shouyue.retention.calendar.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

/** Reads {@code site/default-rule.properties}, the first version of every new site's rule. */
final class DefaultRule {

  private static final String PATH = "/site/default-rule.properties";

  private DefaultRule() {}

  static RetentionRule load() {
    Properties file = read();
    return new RetentionRule(
        1,
        Boolean.parseBoolean(file.getProperty("manual-review")),
        false,
        0,
        Integer.parseInt(file.getProperty("hold-days")),
        Integer.parseInt(file.getProperty("evidence-months")),
        Arrays.stream(file.getProperty("fields").strip().split("\\s+", -1))
            .map(field -> line(file, field))
            .toList());
  }

  private static RuleLine line(Properties file, String field) {
    return new RuleLine(
        field,
        BasisKind.valueOf(file.getProperty(field + ".kind")),
        file.getProperty(field + ".basis"),
        Span.parse(file.getProperty(field + ".period")));
  }

  private static Properties read() {
    try (InputStream in = DefaultRule.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException(PATH + " is missing");
      }
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
