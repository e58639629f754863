package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of one line; whatever is wrong is refused with the name of its field. */
record LineValues(Map<LineField, Json> values) {
  private static final int LONGEST_EVIDENCE = 8_192;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");
  private static final double LARGEST_EXACT = 9_007_199_254_740_992.0;
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  /** Text of at most so many characters; numbers and truth values count as their text. */
  @Nullable String text(LineField field, int longest) {
    Json value = values.get(field);
    if (value == null) {
      return null;
    }
    String text =
        switch (value) {
          case Json.Text it -> it.value().strip();
          case Json.Num it when Math.abs(it.value()) < LARGEST_EXACT -> CanonicalJson.text(it);
          case Json.Bool it -> CanonicalJson.text(it);
          default -> throw invalid(field);
        };
    if (text.isEmpty()) {
      return null;
    }
    if (text.length() > longest || text.indexOf('\0') >= 0) {
      throw invalid(field);
    }
    return text;
  }

  /** The same where it must be there. */
  String required(LineField field, int longest) {
    String text = text(field, longest);
    if (text == null) {
      throw new LineRefusedException(LineProblem.MISSING, field.text());
    }
    return text;
  }

  @Nullable Integer number(LineField field) {
    String text = text(field, 9);
    if (text == null) {
      return null;
    }
    if (!NUMBER.matcher(text).matches()) {
      throw invalid(field);
    }
    return Integer.valueOf(text);
  }

  /** An RFC 3339 instant at the resolution of the database. */
  @Nullable Instant instant(LineField field) {
    String text = text(field, 40);
    if (text == null) {
      return null;
    }
    try {
      Instant at = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
        throw invalid(field);
      }
      return at;
    } catch (DateTimeException noInstant) {
      throw invalid(field);
    }
  }

  /** What is stated as evidence: an object, or a text that becomes one. */
  @Nullable Json evidence() {
    Json value = values.get(LineField.EVIDENCE);
    if (value == null) {
      return null;
    }
    Json.Obj evidence =
        switch (value) {
          case Json.Obj object -> object;
          case Json.Text text -> object(text.value());
          default -> throw invalid(LineField.EVIDENCE);
        };
    if (CanonicalJson.bytes(evidence).length > LONGEST_EVIDENCE) {
      throw invalid(LineField.EVIDENCE);
    }
    return evidence;
  }

  private static Json.Obj object(String text) {
    try {
      if (text.startsWith("{") && JsonParser.parse(text) instanceof Json.Obj object) {
        return object;
      }
    } catch (IllegalArgumentException plain) {
      return Json.object().with("text", Json.of(text));
    }
    return Json.object().with("text", Json.of(text));
  }

  static LineRefusedException invalid(LineField field) {
    return new LineRefusedException(LineProblem.INVALID_VALUE, field.text());
  }
}
