package io.shouyue.bench.run;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The same call over and over. */
final class SameCall extends Post {
  private final String body;
  private volatile byte @Nullable [] request;

  SameCall(String path, int port, String body, Supplier<String> freshToken) {
    super(path, port, 200, freshToken);
    this.body = body;
  }

  @Override
  public void prepare(int calls) {
    request = request(freshToken(), body);
  }

  @Override
  public byte @Nullable [] next() {
    return request;
  }
}
