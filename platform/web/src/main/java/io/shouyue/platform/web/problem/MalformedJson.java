package io.shouyue.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.shouyue.platform.error.Violation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names the field at which a body could not be read, and nothing that stood in it. */
final class MalformedJson {
  private static final int DEEPEST = 16;
  private static final int LONGEST = 200;

  private MalformedJson() {}

  static Violation of(JsonProcessingException malformed) {
    String mapped = malformed instanceof JsonMappingException mapping ? path(mapping) : "";
    String parsed = innermost(malformed);
    String field = parsed.length() > mapped.length() ? parsed : mapped;
    return new Violation(field, "malformed", "cannot be read / 无法解析");
  }

  /** Where the parser itself stopped; empty when it was not the parser. */
  private static String innermost(JsonProcessingException malformed) {
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    return cause instanceof StreamReadException broken && broken.getProcessor() != null
        ? path(broken.getProcessor().getParsingContext())
        : "";
  }

  private static String path(JsonMappingException malformed) {
    return shortened(
        malformed.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .map(name -> name == null ? "[]" : name)
            .collect(Collectors.joining(".")));
  }

  private static String path(@Nullable JsonStreamContext innermost) {
    Deque<String> names = new ArrayDeque<>();
    JsonStreamContext context = innermost;
    while (context != null && !context.inRoot() && names.size() < DEEPEST) {
      if (context.inArray()) {
        names.addFirst("[]");
      } else if (context.hasCurrentName()) {
        names.addFirst(context.getCurrentName());
      }
      context = context.getParent();
    }
    return shortened(String.join(".", names));
  }

  /** A name may be as long as a body; an unpaired surrogate in it would break the answer. */
  private static String shortened(String path) {
    return path.codePoints()
        .filter(MalformedJson::isPlain)
        .limit(LONGEST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isPlain(int c) {
    return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
  }
}
