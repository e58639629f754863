package io.shouyue.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/** Reads a value of free form, all of whose texts and numbers can be kept as they are. */
final class StrictTree<T extends JsonNode> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;

  StrictTree(Class<T> type) {
    super(type);
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JsonNode read =
        (JsonNode) JsonNodeDeserializer.getDeserializer(type).deserialize(parser, context);
    if (!isStrict(read)) {
      context.reportInputMismatch(type, "not a value that can be kept");
    }
    return type.cast(read);
  }

  private static boolean isStrict(JsonNode node) {
    if (node.isTextual()) {
      return WellFormed.is(node.textValue());
    }
    if (node.isFloatingPointNumber()) {
      return Double.isFinite(node.doubleValue());
    }
    return hasStrictNames(node) && areStrict(node.elements());
  }

  private static boolean hasStrictNames(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).allMatch(WellFormed::is);
  }

  private static boolean areStrict(Iterator<JsonNode> children) {
    while (children.hasNext()) {
      if (!isStrict(children.next())) {
        return false;
      }
    }
    return true;
  }
}
