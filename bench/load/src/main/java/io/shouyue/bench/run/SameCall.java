package io.shouyue.bench.run;

import io.shouyue.bench.load.Request;
import io.shouyue.bench.load.Target;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The same call over and over. */
final class SameCall implements Target {
  private final String path;
  private final int port;
  private final String body;
  private final Supplier<String> freshToken;
  private volatile byte @Nullable [] request;

  SameCall(String path, int port, String body, Supplier<String> freshToken) {
    this.path = path;
    this.port = port;
    this.body = body;
    this.freshToken = freshToken;
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
    return 200;
  }

  @Override
  public void prepare(int calls) {
    request = Request.post(port, path, freshToken.get(), body);
  }

  @Override
  public byte @Nullable [] next() {
    return request;
  }
}
