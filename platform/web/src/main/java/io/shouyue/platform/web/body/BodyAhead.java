package io.shouyue.platform.web.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a short JSON body before the call is given to a thread of its own, which would only wait
 * for it: two changes of threads less for each call.
 */
@ApplicationScoped
public class BodyAhead {
  /** Behind {@link BodyLimit}. */
  private static final int PRIORITY = 0;

  /** Bytes that a caller may keep in memory without having sent them all. */
  private static final int SHORT = 16 * 1024;

  private final Set<String> paths;

  BodyAhead(BodyConfig config) {
    this.paths = config.ahead().orElse(Set.of());
  }

  void register(@Observes Filters filters) {
    if (!paths.isEmpty()) {
      filters.register(this::read, PRIORITY);
    }
  }

  private void read(RoutingContext call) {
    if (paths.contains(call.normalizedPath()) && isShort(call) && isJson(call)) {
      Future<Buffer> whole = call.request().body();
      // Until somebody is authenticated a call is paused.
      call.request().resume();
      whole
          .onSuccess(
              body -> {
                ((RoutingContextInternal) call).setBody(body);
                call.next();
              })
          .onFailure(call::fail);
    } else {
      call.next();
    }
  }

  private static boolean isShort(RoutingContext call) {
    return BodyLimit.length(call).orElse(Long.MAX_VALUE) <= SHORT;
  }

  private static boolean isJson(RoutingContext call) {
    @Nullable String type = call.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && type.startsWith("application/json");
  }
}
