package io.shouyue.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;

/** Connections to the services. */
@Singleton
class Upstreams {

  private static final int CONNECT_MILLIS = 2000;

  private final HttpClient client;
  private final UpstreamConfig config;

  Upstreams(Vertx vertx, UpstreamConfig config) {
    this.config = config;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(config.connections())
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false));
  }

  HttpClient client() {
    return client;
  }

  /** Where a request to {@code service} goes. */
  RequestOptions target(Service service) {
    URI base = base(service);
    boolean secure = "https".equals(base.getScheme());
    int standard = secure ? 443 : 80;
    return new RequestOptions()
        .setHost(base.getHost())
        .setPort(base.getPort() < 0 ? standard : base.getPort())
        .setSsl(secure)
        .setIdleTimeout(config.idle().toMillis());
  }

  private URI base(Service service) {
    return switch (service) {
      case CONSENT -> config.consent();
      case IDENTITY -> config.identity();
      case RETENTION -> config.retention();
      case KEYCLOAK -> config.keycloak();
    };
  }
}
