package io.shouyue.consent.subscription;

import io.shouyue.platform.time.SystemClock;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts to an address that was checked: the connection goes to that very address, whatever the name
 * resolves to by then, no redirect is followed and nothing of the answer is read but its head.
 */
@ApplicationScoped
public class WebhookClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int CONNECTIONS = 128;

  private final HttpClient client;
  private final SystemClock clock;

  /** What the endpoint said. */
  record Answer(int status, Optional<Duration> retryAfter) {
    boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    boolean isGone() {
      return status == 410;
    }
  }

  WebhookClient(Vertx vertx, SystemClock clock) {
    this.clock = clock;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) TIMEOUT.toMillis())
                .setKeepAlive(false)
                .setDecompressionSupported(false),
            new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  /** Posts and waits for the answer; {@link IOException} when there is none in time. */
  Answer post(WebhookTarget target, Map<String, String> headers, String body)
      throws IOException, InterruptedException {
    try {
      return client
          .request(options(target))
          .compose(
              request -> {
                headers.forEach(request::putHeader);
                request.putHeader("content-type", "application/json");
                request.putHeader("user-agent", "shouyue");
                return request.send(body);
              })
          .map(this::answer)
          .toCompletionStage()
          .toCompletableFuture()
          .get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("no answer", e);
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

  /** Hangs up: a body without end would keep the connection for ever. */
  private Answer answer(HttpClientResponse response) {
    Answer answer =
        new Answer(
            response.statusCode(), RetryAfter.of(response.getHeader("retry-after"), clock.now()));
    response.request().connection().close();
    return answer;
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
