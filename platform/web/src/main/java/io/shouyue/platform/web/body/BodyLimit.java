package io.shouyue.platform.web.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.web.problem.ProblemView;
import io.shouyue.platform.web.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Refuses a body that says it is too long before it is read, as a problem; one that does not say
 * its length is cut off when it gets there.
 */
@ApplicationScoped
public class BodyLimit {
  /** Right behind the server's own limit, which answers without a word and knows no paths. */
  private static final int PRIORITY = 1;

  private final long usual;
  private final Map<String, Long> larger;
  private final ObjectMapper json;

  BodyLimit(BodyConfig config, ObjectMapper json) {
    this.usual = config.limit().asLongValue();
    this.larger =
        config.larger().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().asLongValue(),
                    (a, b) -> b,
                    TreeMap::new));
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext call) {
    long limit = limit(call.normalizedPath());
    if (length(call).orElse(0) > limit) {
      refuse(call);
    } else {
      call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
      call.next();
    }
  }

  /** How long the body says it is; empty when it does not say. */
  static OptionalLong length(RoutingContext call) {
    String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length));
  }

  private long limit(String path) {
    for (Map.Entry<String, Long> entry : larger.entrySet()) {
      if (path.equals(entry.getKey()) || path.startsWith(entry.getKey() + "/")) {
        return entry.getValue();
      }
    }
    return usual;
  }

  private void refuse(RoutingContext call) {
    ProblemView problem = Problems.of(CommonError.TOO_LARGE, List.of(), call.request());
    call.response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(text(problem))
        .onComplete(sent -> call.request().connection().close());
  }

  private String text(ProblemView problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem is JSON", e);
    }
  }
}
