package io.shouyue.platform.data.vendor;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * Sends a signed call. What never left is tried once more; what left and was not answered is not,
 * because the vendor may have charged for it.
 */
public final class VendorHttp {
  private static final int TRIES = 2;

  private final HttpClient http;
  private final Duration patience;

  /**
   * A sender.
   *
   * @param patience how long an answer is waited for
   */
  public VendorHttp(Duration connect, Duration patience) {
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(connect)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    this.patience = patience;
  }

  /** What came of a call. */
  public sealed interface Sent {
    /** An answer with status 200. */
    record Answered(String body) implements Sent {}

    /** It was refused before it was worked on, or never left. */
    record NotTaken() implements Sent {}

    /** The credentials were not accepted, so it was not worked on. */
    record Denied() implements Sent {}

    /** It left, and nobody can tell. */
    record Unanswered() implements Sent {}
  }

  /** Sends; never throws. */
  public Sent send(HttpRequest.Builder call) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Sent> sent = once(call.timeout(patience).build());
      if (sent.isPresent()) {
        return sent.get();
      }
    }
    return new Sent.NotTaken();
  }

  /** Empty when it never left. */
  private Optional<Sent> once(HttpRequest call) {
    try {
      HttpResponse<String> answer = http.send(call, HttpResponse.BodyHandlers.ofString());
      return Optional.of(
          switch (answer.statusCode()) {
            case 200 -> new Sent.Answered(answer.body());
            case 401, 403 -> new Sent.Denied();
            case 429, 503 -> new Sent.NotTaken();
            default -> new Sent.Unanswered();
          });
    } catch (ConnectException | HttpConnectTimeoutException neverLeft) {
      return Optional.empty();
    } catch (IOException unanswered) {
      return Optional.of(new Sent.Unanswered());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(new Sent.Unanswered());
    }
  }
}
