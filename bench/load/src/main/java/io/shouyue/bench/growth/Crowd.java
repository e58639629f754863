package io.shouyue.bench.growth;

import io.shouyue.bench.load.Request;
import io.shouyue.bench.load.Target;
import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.bench.stack.BenchSite;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Decisions about somebody out of a crowd, each as likely as the others. */
final class Crowd implements Target {
  private static final String PATH = "/v1/decisions";
  private static final int GOOD = 200;

  private final int port;
  private final Supplier<String> freshToken;
  private final long size;
  private volatile String token = "";

  /**
   * @param size how many there are
   */
  Crowd(int port, Supplier<String> freshToken, long size) {
    this.port = port;
    this.freshToken = freshToken;
    this.size = size;
  }

  @Override
  public String name() {
    return "POST " + PATH;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public int status() {
    return GOOD;
  }

  @Override
  public void prepare(int calls) {
    token = freshToken.get();
  }

  @Override
  public byte[] next() {
    return Request.post(port, PATH, token, question(ThreadLocalRandom.current().nextLong(size)));
  }

  /** What is asked about the one with this number. */
  static String question(long number) {
    return "{\"subject\":{\"id\":\"%s\"},\"purpose\":\"%s\"}"
        .formatted(BenchDatabase.member(number), BenchSite.ASKED);
  }
}
