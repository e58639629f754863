package io.shouyue.platform.web.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** Reads a name that is well-formed Unicode and can be stored. */
final class StrictKey extends KeyDeserializer {
  @Override
  public Object deserializeKey(String name, DeserializationContext context) throws IOException {
    if (!WellFormed.is(name)) {
      context.reportInputMismatch(String.class, "not well-formed text");
    }
    return name;
  }
}
