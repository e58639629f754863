package io.shouyue.bench.run;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls that are made ahead of a phase and sent once each, with a key of their own. */
abstract class EachOnce extends Post {
  private final AtomicInteger used = new AtomicInteger();
  private volatile List<byte[]> requests = List.of();

  EachOnce(String path, int port, Supplier<String> freshToken) {
    super(path, port, 201, freshToken);
  }

  @Override
  public final byte @Nullable [] next() {
    int index = used.getAndIncrement();
    return index < requests.size() ? requests.get(index) : null;
  }

  /** How many of the calls of this phase were taken; more when they ran out. */
  final int used() {
    return used.get();
  }

  /** These are sent from now on. */
  final void send(List<String> bodies) {
    String token = freshToken();
    requests =
        bodies.stream()
            .map(body -> request(token, body, "Idempotency-Key: " + UUID.randomUUID()))
            .toList();
    used.set(0);
  }
}
