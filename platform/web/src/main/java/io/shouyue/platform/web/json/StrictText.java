package io.shouyue.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Reads a text that is well-formed Unicode and can be stored. */
final class StrictText extends StringDeserializer {
  private static final long serialVersionUID = 1L;

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = super.deserialize(parser, context);
    if (!WellFormed.is(text)) {
      context.reportInputMismatch(String.class, "not well-formed text");
    }
    return text;
  }
}
