package io.shouyue.bench.crash;

import io.shouyue.bench.load.Connection;
import io.shouyue.bench.load.Reply;
import io.shouyue.bench.load.Request;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.stack.Json;
import io.shouyue.stack.Pause;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * People who sign up, one after the other on each of some connections. A call that is cut off is
 * repeated with the same key until it is answered; every fourth caller gives up instead, as people
 * do.
 */
final class Writers implements AutoCloseable {
  private static final long BETWEEN_MILLIS = 100;
  private static final int CREATED = 201;

  private final int port;
  private final Supplier<String> token;
  private final Queue<String> notices;
  private final Duration rest;
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<String> givenUp = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean closing;

  /**
   * @param token of the website's backend; asked again and again
   * @param notices to be answered, once each
   * @param rest of each connection after an answer
   */
  Writers(int port, Supplier<String> token, List<String> notices, Duration rest) {
    this.port = port;
    this.token = token;
    this.notices = new ConcurrentLinkedQueue<>(notices);
    this.rest = rest;
  }

  void start(int connections) {
    for (int i = 0; i < connections; i++) {
      boolean patient = i % 4 != 3;
      threads.add(Thread.ofPlatform().daemon().start(() -> write(patient)));
    }
  }

  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  List<String> givenUp() {
    return List.copyOf(givenUp);
  }

  long count() {
    return acknowledged.size();
  }

  /** Ends the load once what is under way has been answered. */
  @Override
  public void close() {
    closing = true;
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  private void write(boolean patient) {
    @Nullable Connection connection = null;
    for (String notice = notices.poll(); notice != null && !closing; notice = notices.poll()) {
      connection = answer(connection, notice, patient);
      Pause.of(rest.toMillis());
    }
    close(connection);
  }

  /** Answers one notice; returns the connection to go on with. */
  private @Nullable Connection answer(@Nullable Connection open, String notice, boolean patient) {
    String body = BenchSite.consentBody(notice, "crash-" + UUID.randomUUID());
    String key = "Idempotency-Key: " + UUID.randomUUID();
    @Nullable Connection connection = open;
    while (true) {
      try {
        connection = connection == null ? new Connection(port) : connection;
        byte[] request = Request.post(port, "/v1/consents", token.get(), body, key);
        Reply reply = connection.call(request);
        if (reply.status() == CREATED) {
          acknowledged.add(acknowledged(notice, reply));
          return connection;
        }
      } catch (IOException | StackException cutOff) {
        close(connection);
        connection = null;
      }
      Pause.of(BETWEEN_MILLIS); // or a service that is down would use up all notices in a moment
      if (!patient) {
        givenUp.add(notice);
        return connection;
      }
    }
  }

  private static Acknowledged acknowledged(String notice, Reply reply) {
    var body = Json.read(reply.text());
    return new Acknowledged(notice, body.path("receipt").asText(), body.path("subject").asText());
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (IOException gone) {
      // It was to be gone.
    }
  }
}
