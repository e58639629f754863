package io.shouyue.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.shouyue.platform.error.Violation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names the field at which a body could not be read, and nothing that stood in it. */
public final class MalformedJson {
  private static final int DEEPEST = 16;
  private static final int LONGEST = 200;
  private static final Pattern NAME = Pattern.compile("[A-Za-z@$][A-Za-z0-9_.:@$-]{0,63}");

  private MalformedJson() {}

  /** The violation that names the field. */
  public static Violation of(JsonProcessingException malformed) {
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
            .map(name -> name == null ? "[]" : named(name))
            .collect(Collectors.joining(".")));
  }

  private static String path(@Nullable JsonStreamContext innermost) {
    Deque<String> names = new ArrayDeque<>();
    JsonStreamContext context = innermost;
    while (context != null && !context.inRoot() && names.size() < DEEPEST) {
      if (context.inArray()) {
        names.addFirst("[]");
      } else if (context.hasCurrentName()) {
        names.addFirst(named(context.getCurrentName()));
      }
      context = context.getParent();
    }
    return shortened(String.join(".", names));
  }

  /** What the caller called a field may be anything, a person's name too; not all is repeated. */
  private static String named(String field) {
    return NAME.matcher(field).matches() ? field : "?";
  }

  private static String shortened(String path) {
    return path.length() <= LONGEST ? path : path.substring(0, LONGEST);
  }
}
