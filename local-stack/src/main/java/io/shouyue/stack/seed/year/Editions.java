package io.shouyue.stack.seed.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.shouyue.stack.seed.DemoContent;
import io.shouyue.stack.seed.DemoContent.PolicyText;
import io.shouyue.stack.seed.DemoContent.PolicyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the demo site said and did under each version of its policy: what it says today, with what
 * was different then taken from {@code demo/year.json}.
 */
final class Editions {
  private static final int FIRST = 1;

  private final JsonNode year = DemoContent.year();

  /** Purposes that begin or change with that version. */
  List<JsonNode> purposes(int version) {
    List<JsonNode> some = new ArrayList<>();
    for (JsonNode purpose : DemoContent.purposes()) {
      JsonNode then = asOf(purpose, version);
      int begins = begins(purpose.path("code").asText());
      boolean changes = begins < version && !then.equals(asOf(purpose, version - 1));
      if (begins == version || changes) {
        some.add(then);
      }
    }
    return some;
  }

  /** Collection points that open with that version: each once its last purpose has begun. */
  List<JsonNode> collectionPoints(int version) {
    List<JsonNode> some = new ArrayList<>();
    for (JsonNode point : DemoContent.collectionPoints()) {
      int opens = FIRST;
      for (JsonNode code : point.path("purposes")) {
        opens = Math.max(opens, begins(code.asText()));
      }
      if (opens == version) {
        some.add(point);
      }
    }
    return some;
  }

  /** That version of the policy, ready to be posted. */
  PolicyVersion policy(int version) {
    PolicyVersion today = DemoContent.version();
    List<String> changes = new ArrayList<>();
    year.path("changes")
        .path(Integer.toString(version))
        .forEach(kind -> changes.add(kind.asText()));
    return new PolicyVersion(
        today.format(),
        new PolicyText(
            asOf(today.text().zh(), "zh", version), asOf(today.text().en(), "en", version)),
        changes.isEmpty() ? today.significance() : "MATERIAL",
        changes);
  }

  /** The rule after a cancellation that begins with that version; empty when it stays. */
  Optional<JsonNode> rule(int version) {
    JsonNode before = year.path("rule");
    if (version == FIRST) {
      return Optional.of(before.path("was"));
    }
    return before.path("before").asInt() == version
        ? Optional.of(DemoContent.cancellationRule())
        : Optional.empty();
  }

  private int begins(String code) {
    return year.path("begins").path(code).asInt(FIRST);
  }

  private JsonNode asOf(JsonNode purpose, int version) {
    ObjectNode then = purpose.deepCopy();
    if (then.get("assessment") instanceof ObjectNode assessment) {
      assessment.set("date", year.path("assessedOn"));
    }
    for (JsonNode change : year.path("purposes")) {
      if (change.path("code").equals(purpose.path("code")) && isBefore(change, version)) {
        then.setAll((ObjectNode) change.path("fields"));
      }
    }
    return then;
  }

  private String asOf(String text, String language, int version) {
    String then = text;
    for (JsonNode change : year.path("texts")) {
      if (isBefore(change, version)) {
        JsonNode words = change.path(language);
        then = then.replace(words.path("now").asText(), words.path("was").asText());
      }
    }
    return then;
  }

  private static boolean isBefore(JsonNode change, int version) {
    return version < change.path("before").asInt();
  }
}
