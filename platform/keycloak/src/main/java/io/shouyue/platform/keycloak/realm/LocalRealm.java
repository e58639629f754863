package io.shouyue.platform.keycloak.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Appends the local stack's clients and accounts to the production realm. */
public final class LocalRealm {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LocalRealm() {}

  /**
   * Takes three paths: the realm, the additions, and where the variant is written.
   *
   * @throws IOException if one of them cannot be read or written
   */
  public static void main(String... paths) throws IOException {
    Path target = Path.of(paths[2]);
    Files.createDirectories(target.getParent());
    JsonNode variant = merge(read(paths[0]), read(paths[1]));
    Files.writeString(
        target, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(variant) + "\n");
  }

  /**
   * Returns a copy of {@code realm} with every array of {@code additions} appended to the realm's
   * array of the same name; the arguments stay as they are.
   */
  static ObjectNode merge(ObjectNode realm, ObjectNode additions) {
    ObjectNode variant = realm.deepCopy();
    additions
        .properties()
        .forEach(addition -> append(variant.withArray(addition.getKey()), addition.getValue()));
    return variant;
  }

  private static void append(ArrayNode target, JsonNode values) {
    values.forEach(target::add);
  }

  private static ObjectNode read(String path) throws IOException {
    return (ObjectNode) JSON.readTree(Files.readString(Path.of(path)));
  }
}
