package io.shouyue.platform.data.group;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A write and the caller who waits for it. */
final class Pending<T, R> {
  private final T write;
  private final CompletableFuture<R> outcome = new CompletableFuture<>();

  Pending(T write) {
    this.write = write;
  }

  T write() {
    return write;
  }

  void succeed(R result) {
    outcome.complete(result);
  }

  void fail(Throwable why) {
    outcome.completeExceptionally(why);
  }

  R await() {
    try {
      return outcome.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw failed;
    }
  }
}
