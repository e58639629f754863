package io.shouyue.platform.web.problem;

import io.opentelemetry.api.trace.Span;
import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds problems for a request: its language, its trace. */
public final class Problems {
  private static final String DOCS = "https://shouyue.dev/errors/";
  private static final int LONGEST_ID = 64;

  private Problems() {}

  /** The problem of {@code code} in the language that {@code request} asks for. */
  public static ProblemView of(
      ErrorCode code, List<Violation> violations, HttpServerRequest request) {
    return of(code, violations, Map.of(), request);
  }

  /** The same with members of the code's own. */
  static ProblemView of(
      ErrorCode code,
      List<Violation> violations,
      Map<String, Object> members,
      HttpServerRequest request) {
    Language language = Language.of(request.getHeader("Accept-Language"));
    return new ProblemView(
        DOCS + code.code(),
        code.title(language),
        code.status(),
        null,
        code.code(),
        violations,
        traceId(request),
        members);
  }

  private static String traceId(HttpServerRequest request) {
    if (Span.current().getSpanContext().isValid()) {
      return Span.current().getSpanContext().getTraceId();
    }
    String given = request.getHeader("X-Request-Id");
    return given != null && given.length() <= LONGEST_ID && given.matches("[A-Za-z0-9._-]+")
        ? given
        : UUID.randomUUID().toString();
  }
}
