package io.shouyue.bench.run;

import io.shouyue.bench.load.Request;
import io.shouyue.bench.load.Target;
import io.shouyue.bench.stack.BenchSite;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * New people, each of whom answers a sign-up page once. The pages are asked for ahead; what is
 * measured is the answer alone.
 */
final class SignUps implements Target {
  private final String path;
  private final int port;
  private final Supplier<String> freshToken;
  private final IntFunction<List<String>> notices;
  private final AtomicInteger used = new AtomicInteger();
  private volatile List<byte[]> requests = List.of();

  /**
   * @param notices makes that many notices and returns their ids
   */
  SignUps(String path, int port, Supplier<String> freshToken, IntFunction<List<String>> notices) {
    this.path = path;
    this.port = port;
    this.freshToken = freshToken;
    this.notices = notices;
  }

  @Override
  public String name() {
    return "POST " + path;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public int status() {
    return 201;
  }

  @Override
  public void prepare(int calls) {
    List<String> ids = notices.apply(calls);
    String token = freshToken.get();
    requests = ids.stream().map(id -> request(token, id)).toList();
    used.set(0);
  }

  @Override
  public byte @Nullable [] next() {
    int index = used.getAndIncrement();
    return index < requests.size() ? requests.get(index) : null;
  }

  private byte[] request(String token, String notice) {
    String person = "user-" + UUID.randomUUID();
    return Request.post(
        port,
        path,
        token,
        BenchSite.consentBody(notice, person),
        "Idempotency-Key: " + UUID.randomUUID());
  }
}
