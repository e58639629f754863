package io.shouyue.bench.load;

import org.jspecify.annotations.Nullable;

/** Sends what it is told; 200 is good. */
record FakeTarget(int port, Requests requests) implements Target {
  /** Where requests come from. */
  interface Requests {
    byte @Nullable [] next();
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public int status() {
    return 200;
  }

  @Override
  public void prepare(int calls) {
    // Nothing is used up.
  }

  @Override
  public byte @Nullable [] next() {
    return requests.next();
  }
}
