package io.shouyue.platform.web.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Makes the mapper read only what has one meaning (RFC 8259 §4, §8; RFC 7493, I-JSON): no duplicate
 * names, nothing after the value, no number where a text belongs and the other way round, no lone
 * surrogate, no U+0000, nesting of at most {@value #DEEPEST}, numbers of at most {@value
 * #LONGEST_NUMBER} digits.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
  /** Deeper than any request of the public surface, shallower than any stack. */
  static final int DEEPEST = 32;

  static final int LONGEST_NUMBER = 40;

  private static final int LONGEST_NAME = 1_000;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build());
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    refuseOtherTypes(mapper);
    mapper.registerModule(texts());
  }

  private static void refuseOtherTypes(ObjectMapper mapper) {
    for (CoercionInputShape shape :
        new CoercionInputShape[] {
          CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
      mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
    }
    for (LogicalType type :
        new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
      mapper
          .coercionConfigFor(type)
          .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
    mapper
        .coercionConfigFor(LogicalType.Boolean)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
  }

  private static SimpleModule texts() {
    return new SimpleModule("strict-texts")
        .addDeserializer(String.class, new StrictText())
        .addDeserializer(ObjectNode.class, new StrictTree<>(ObjectNode.class))
        .addDeserializer(JsonNode.class, new StrictTree<>(JsonNode.class))
        .addKeyDeserializer(String.class, new StrictKey());
  }
}
