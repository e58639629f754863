package io.shouyue.consent.exchange;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the names and values of somebody else's file become ours.
 *
 * @param columns name there → name here; null: passed over
 * @param values name here → value there → value here
 * @param defaults name here → value where the file has none
 */
record ImportMapping(
    Map<String, Optional<LineField>> columns,
    Map<LineField, Map<String, String>> values,
    Map<LineField, String> defaults) {
  private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
  private static final Set<String> MEMBERS = Set.of("columns", "values", "defaults");

  /** The mapping of that JSON text; null: nothing is called otherwise. */
  static ImportMapping of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return new ImportMapping(Map.of(), Map.of(), Map.of());
    }
    try {
      if (JsonParser.parse(text) instanceof Json.Obj object
          && MEMBERS.containsAll(object.members().keySet())) {
        return of(object);
      }
    } catch (IllegalArgumentException notJson) {
      throw wrong();
    }
    throw wrong();
  }

  private static ImportMapping of(Json.Obj object) {
    Map<String, Optional<LineField>> columns = new HashMap<>();
    members(object, "columns")
        .forEach(
            (name, value) ->
                columns.put(
                    name,
                    value == Json.Null.NULL ? Optional.empty() : Optional.of(field(text(value)))));
    Map<LineField, Map<String, String>> values = new EnumMap<>(LineField.class);
    members(object, "values").forEach((name, value) -> values.put(field(name), texts(value)));
    Map<LineField, String> defaults = new EnumMap<>(LineField.class);
    members(object, "defaults").forEach((name, value) -> defaults.put(field(name), text(value)));
    return new ImportMapping(columns, values, defaults);
  }

  /** Refuses a header that names what we do not know, or something twice. */
  void check(List<String> header) {
    Map<LineField, String> seen = new EnumMap<>(LineField.class);
    for (String column : header) {
      Optional<LineField> field;
      try {
        field = field(column, null);
      } catch (LineRefusedException unknown) {
        throw wrong("header", unknown.problem());
      }
      if (field.isPresent() && seen.put(field.get(), column) != null) {
        throw wrong("header", LineProblem.CONFLICTING_LINE);
      }
    }
  }

  /** The values of one record under our names. */
  Map<LineField, Json> apply(Map<String, Json> record) {
    Map<LineField, Json> mapped = new EnumMap<>(LineField.class);
    defaults.forEach((field, value) -> mapped.put(field, Json.of(value)));
    record.forEach(
        (name, value) -> field(name, name).ifPresent(it -> mapped.put(it, value(it, value))));
    return mapped;
  }

  private Json value(LineField field, Json given) {
    Map<String, String> known = values.get(field);
    if (known == null) {
      return given;
    }
    String text =
        switch (given) {
          case Json.Text it -> it.value();
          case Json.Num it -> CanonicalJson.text(it);
          case Json.Bool it -> CanonicalJson.text(it);
          default -> "";
        };
    String ours = known.get(text);
    return ours == null ? given : Json.of(ours);
  }

  private Optional<LineField> field(String name, @Nullable String shown) {
    Optional<LineField> mapped = columns.get(name);
    if (mapped != null) {
      return mapped;
    }
    Optional<LineField> same = LineField.named(name);
    if (same.isEmpty()) {
      boolean showable = shown != null && SHOWABLE.matcher(shown).matches();
      throw new LineRefusedException(LineProblem.UNKNOWN_FIELD, showable ? shown : null);
    }
    return same;
  }

  private static Map<String, Json> members(Json.Obj object, String name) {
    Json value = object.members().get(name);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Json.Obj members) {
      return members.members();
    }
    throw wrong();
  }

  private static Map<String, String> texts(Json value) {
    if (!(value instanceof Json.Obj object)) {
      throw wrong();
    }
    Map<String, String> texts = new HashMap<>();
    object.members().forEach((name, it) -> texts.put(name, text(it)));
    return texts;
  }

  private static String text(Json value) {
    if (value instanceof Json.Text text) {
      return text.value();
    }
    throw wrong();
  }

  private static LineField field(String name) {
    return LineField.named(name).orElseThrow(ImportMapping::wrong);
  }

  private static ConsentException wrong() {
    return wrong("mapping", LineProblem.INVALID_VALUE);
  }

  static ConsentException wrong(String field, LineProblem problem) {
    return new ConsentException(
        CommonError.INVALID, new Violation(field, problem.code(), problem.title(Language.ZH_CN)));
  }
}
