package io.shouyue.gateway.web;

import io.shouyue.gateway.answer.Ending;
import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.Resumption;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files of the web app, and the SDK's file that pages of any origin may load. Those under {@code
 * /assets} carry their content's hash in their name.
 */
@ApplicationScoped
public class AssetHandler {

  private static final String SDK = "/sdk/v1/";
  private static final Pattern FILES =
      Pattern.compile(
          "/assets/[A-Za-z0-9_./-]+|/[a-z0-9-]+\\.(css|svg|ico|png|txt)|"
              + SDK
              + "(shouyue\\.js|sri\\.json)");

  private final AssetStore store;

  AssetHandler(AssetStore store) {
    this.store = store;
  }

  void register(@Observes Router router) {
    router.route(HttpMethod.GET, "/*").order(Order.PAGE).handler(this::handle);
    router.route(HttpMethod.HEAD, "/*").order(Order.PAGE).handler(this::handle);
  }

  private void handle(RoutingContext call) {
    String path = call.request().path();
    if (!FILES.matcher(path).matches()) {
      call.next();
      return;
    }
    Uni<Optional<Asset>> found =
        Uni.createFrom()
            .item(() -> store.find(path))
            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    Resumption.after(
        call, found, asset -> asset.ifPresentOrElse(file -> send(call, file), call::next));
  }

  private static void send(RoutingContext call, Asset asset) {
    String path = call.request().path();
    boolean hashed = path.startsWith("/assets/");
    HttpServerResponse response = call.response();
    if (path.startsWith(SDK)) {
      response
          .putHeader("Access-Control-Allow-Origin", "*")
          .putHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
    response
        .putHeader("Content-Type", asset.type())
        .putHeader(
            "Cache-Control", hashed ? "public, max-age=31536000, immutable" : "max-age=3600");
    Ending.with(call, body(call, asset));
  }

  private static Buffer body(RoutingContext call, Asset asset) {
    if (!asset.isCompressed()) {
      return asset.plain();
    }
    call.response().headers().add("Vary", "Accept-Encoding");
    String accepted = call.request().getHeader("Accept-Encoding");
    if (accepted == null || !accepted.contains("gzip")) {
      return asset.plain();
    }
    call.response().putHeader("Content-Encoding", "gzip");
    return asset.gzip();
  }
}
