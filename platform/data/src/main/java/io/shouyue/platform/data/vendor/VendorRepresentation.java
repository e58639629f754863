package io.shouyue.platform.data.vendor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON as vendors write it: flat parameters out, and a few fields picked from what comes back. */
public final class VendorRepresentation {
  /**
   * Buffers are lent for one text: kept by thread, each waiting call would hold some of its own.
   * What says a thing twice, or goes on behind its end, is no JSON here: it might say two things.
   */
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .recyclerPool(JsonRecyclerPools.sharedBoundedPool())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode tree;

  private VendorRepresentation(JsonNode tree) {
    this.tree = tree;
  }

  /** Parameters as a JSON object. */
  public static String write(Map<String, ?> parameters) {
    try {
      return JSON.writeValueAsString(parameters);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a map of texts is JSON", impossible);
    }
  }

  /** What came back; anything but JSON is an empty object. */
  public static VendorRepresentation read(String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      return new VendorRepresentation(tree == null ? JSON.createObjectNode() : tree);
    } catch (JsonProcessingException noJson) {
      return new VendorRepresentation(JSON.createObjectNode());
    }
  }

  /** The text or number at a JSON pointer; empty text when there is none. */
  public String at(String pointer) {
    return tree.at(pointer).asText("");
  }

  /** The entries of the list at a JSON pointer; none when there is no list. */
  public List<VendorRepresentation> list(String pointer) {
    List<VendorRepresentation> entries = new ArrayList<>();
    tree.at(pointer).elements().forEachRemaining(one -> entries.add(new VendorRepresentation(one)));
    return entries;
  }
}
