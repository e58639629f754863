package io.shouyue.gateway.entry;

import io.quarkus.oidc.OIDCException;
import io.shouyue.gateway.error.GatewayError;
import io.shouyue.gateway.error.Refusals;
import io.shouyue.platform.error.CommonError;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** The first handler of every request. */
@ApplicationScoped
public class EntryHandler {

  private static final Logger LOG = Logger.getLogger(EntryHandler.class);

  /** What a caller may not tell us about where it comes from: only a trusted proxy may, earlier. */
  private static final List<String> FORWARDING =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "X-Original-URL",
          "X-Rewrite-URL",
          "X-HTTP-Method-Override");

  private final SecurityHeaders security;
  private final Refusals refusals;

  EntryHandler(SecurityHeaders security, Refusals refusals) {
    this.security = security;
    this.refusals = refusals;
  }

  void register(@Observes Router router) {
    router.route().order(Order.ENTRY).handler(this::handle).failureHandler(this::failed);
  }

  /** Whatever went wrong, the caller learns a code and nothing else. */
  private void failed(RoutingContext call) {
    Throwable failure = call.failure();
    LOG.errorf(failure, "call failed id=%s", RequestId.of(call));
    boolean signInIsDown = failure instanceof OIDCException;
    refusals.refuse(call, signInIsDown ? CommonError.UNAVAILABLE : CommonError.INTERNAL);
  }

  private void handle(RoutingContext call) {
    RequestId.assign(call);
    call.addHeadersEndHandler(done -> security.writeTo(call.response().headers()));
    MultiMap headers = call.request().headers();
    FORWARDING.forEach(headers::remove);
    String path = call.request().path();
    if (path != null && PathCheck.isPlain(path) && call.request().uri().startsWith("/")) {
      call.next();
    } else {
      refusals.refuse(call, GatewayError.AMBIGUOUS_PATH);
    }
  }
}
