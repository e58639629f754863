package io.shouyue.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that fails when it grows beyond its limit; for those that do not say their length. */
final class LimitedBody implements ReadStream<Buffer> {

  private final ReadStream<Buffer> body;
  private long left;
  private @Nullable Handler<Throwable> onFailure;

  LimitedBody(ReadStream<Buffer> body, long largest) {
    this.body = body;
    this.left = largest;
  }

  @Override
  public LimitedBody handler(@Nullable Handler<Buffer> handler) {
    body.handler(handler == null ? null : part -> count(part, handler));
    return this;
  }

  private void count(Buffer part, Handler<Buffer> handler) {
    left -= part.length();
    if (left >= 0) {
      handler.handle(part);
    } else if (onFailure != null) {
      Handler<Throwable> tell = onFailure;
      onFailure = null;
      tell.handle(new TooLargeException());
    }
  }

  @Override
  public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    onFailure = handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public LimitedBody pause() {
    body.pause();
    return this;
  }

  @Override
  public LimitedBody resume() {
    body.resume();
    return this;
  }

  @Override
  public LimitedBody fetch(long amount) {
    body.fetch(amount);
    return this;
  }

  @Override
  public LimitedBody endHandler(@Nullable Handler<Void> handler) {
    body.endHandler(handler);
    return this;
  }

  /** Whether more came than was allowed. */
  boolean isTooLarge() {
    return left < 0;
  }

  /** Ends the copying of a body. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("body too large", null, false, false);
    }
  }
}
