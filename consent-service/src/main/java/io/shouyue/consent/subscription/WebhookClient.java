package io.shouyue.consent.subscription;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts to an address that was checked: the connection goes to that very address, whatever the name
 * resolves to by then, and no redirect is followed.
 */
@ApplicationScoped
public class WebhookClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final HttpClient client;

  /** What the endpoint said. */
  record Answer(int status, Optional<Duration> retryAfter) {
    boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    boolean isGone() {
      return status == 410;
    }
  }

  WebhookClient(Vertx vertx) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) TIMEOUT.toMillis())
                .setKeepAlive(false)
                .setMaxPoolSize(32));
  }

  /** Posts and waits for the answer; {@link java.io.IOException} when there is none in time. */
  Answer post(WebhookTarget target, Map<String, String> headers, String body)
      throws java.io.IOException, InterruptedException {
    try {
      return client
          .request(options(target))
          .compose(
              request -> {
                headers.forEach(request::putHeader);
                request.putHeader("content-type", "application/json");
                return request.send(body);
              })
          .map(
              response ->
                  new Answer(response.statusCode(), retryAfter(response.getHeader("retry-after"))))
          .toCompletionStage()
          .toCompletableFuture()
          .get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new java.io.IOException("no answer", e);
    }
  }

  private static RequestOptions options(WebhookTarget target) {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(
            SocketAddress.inetSocketAddress(target.port(), target.address().getHostAddress()))
        .setHost(target.url().getHost())
        .setPort(target.port())
        .setSsl(target.isTls())
        .setURI(target.pathAndQuery())
        .setFollowRedirects(false)
        .setTimeout(TIMEOUT.toMillis());
  }

  private static Optional<Duration> retryAfter(String header) {
    try {
      return header == null
          ? Optional.empty()
          : Optional.of(Duration.ofSeconds(Math.clamp(Long.parseLong(header.strip()), 0, 86_400)));
    } catch (NumberFormatException date) {
      return Optional.empty();
    }
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
