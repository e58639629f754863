package io.shouyue.gateway.route;

import io.shouyue.gateway.error.Refusals;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.web.problem.ProblemView;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One call on its way through: headers rewritten, the body watched, a failure made a problem. */
final class Passage implements ProxyInterceptor {

  private static final Logger LOG = Logger.getLogger(Passage.class);

  private final RoutingContext call;
  private final Route route;
  private final Optional<String> authorization;
  private final ForwardedHeaders headers;
  private final Refusals refusals;

  Passage(
      RoutingContext call,
      Route route,
      Optional<String> authorization,
      ForwardedHeaders headers,
      Refusals refusals) {
    this.call = call;
    this.route = route;
    this.authorization = authorization;
    this.headers = headers;
    this.refusals = refusals;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    headers.inwards(context.request().headers(), call, route.service(), authorization);
    Body body = context.request().getBody();
    LimitedBody watched = new LimitedBody(body.stream(), route.largestBody());
    context.request().setBody(Body.body(watched, body.length()));
    return context.sendRequest().recover(failure -> failed(context, watched, failure));
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    headers.outwards(context.response().headers(), call.response().headers(), route.service());
    return context.sendResponse();
  }

  private Future<ProxyResponse> failed(ProxyContext context, LimitedBody body, Throwable failure) {
    ErrorCode code = body.isTooLarge() ? CommonError.TOO_LARGE : CommonError.UNAVAILABLE;
    if (!body.isTooLarge()) {
      LOG.warnf(
          "no answer service=%s error=%s", route.service(), failure.getClass().getSimpleName());
      call.response().putHeader("Retry-After", "2");
    }
    return Future.succeededFuture(
        context
            .request()
            .release()
            .response()
            .setStatusCode(code.status())
            .putHeader("Content-Type", ProblemView.MEDIA_TYPE)
            .putHeader("Cache-Control", "no-store")
            .setBody(Body.body(refusals.body(code, call.request()))));
  }
}
