package io.shouyue.bench.run;

import io.shouyue.bench.load.Request;
import io.shouyue.bench.load.Target;
import java.util.function.Supplier;

/** Calls that a website's backend makes by POST; they differ in what the bodies say. */
abstract class Post implements Target {
  private final String path;
  private final int port;
  private final int status;
  private final Supplier<String> freshToken;

  /**
   * @param status of every good answer
   * @param freshToken a token of the website's backend that was issued just now
   */
  Post(String path, int port, int status, Supplier<String> freshToken) {
    this.path = path;
    this.port = port;
    this.status = status;
    this.freshToken = freshToken;
  }

  @Override
  public final String name() {
    return "POST " + path;
  }

  @Override
  public final int port() {
    return port;
  }

  @Override
  public final int status() {
    return status;
  }

  final String freshToken() {
    return freshToken.get();
  }

  final byte[] request(String token, String body, String... headers) {
    return Request.post(port, path, token, body, headers);
  }
}
