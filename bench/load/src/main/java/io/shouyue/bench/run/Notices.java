package io.shouyue.bench.run;

import io.shouyue.bench.load.Connection;
import io.shouyue.bench.load.Reply;
import io.shouyue.bench.load.Request;
import io.shouyue.bench.load.Workers;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Asks for sign-up pages, many at once. */
final class Notices {
  private static final int AT_ONCE = 8;

  /** A token outlives at least so many pages of one worker. */
  private static final int BATCH = 2_000;

  private final int port;
  private final Supplier<String> freshToken;

  Notices(int port, Supplier<String> freshToken) {
    this.port = port;
    this.freshToken = freshToken;
  }

  /** The ids of that many new notices. */
  List<String> make(int count) {
    List<String> all = new ArrayList<>(count);
    while (all.size() < count) {
      all.addAll(batch(Math.min(count - all.size(), BATCH * AT_ONCE)));
    }
    return all;
  }

  private List<String> batch(int count) {
    byte[] request = Request.post(port, "/v1/notices", freshToken.get(), BenchSite.noticeBody());
    AtomicInteger left = new AtomicInteger(count);
    return Workers.run(AT_ONCE, () -> make(request, left)).stream().flatMap(List::stream).toList();
  }

  private List<String> make(byte[] request, AtomicInteger left) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = new Connection(port)) {
      while (left.getAndDecrement() > 0) {
        Reply reply = connection.call(request);
        if (reply.status() != 201) {
          throw new StackException("A notice was answered with " + reply.status() + ".");
        }
        ids.add(Json.read(reply.text()).path("id").asText());
      }
    }
    return ids;
  }
}
