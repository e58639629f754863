package io.shouyue.stack.launch;

import io.shouyue.stack.StackException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Steps that run beside each other, each on a thread of its own. */
final class Tasks {
  private Tasks() {}

  /** Starts it now. */
  static <T> CompletableFuture<T> begin(Callable<T> work) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                future.complete(work.call());
              } catch (Exception e) {
                future.completeExceptionally(e);
              }
            });
    return future;
  }

  /** Waits for it; what it threw is thrown here. */
  static <T> T await(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StackException known) {
        throw known;
      }
      throw new StackException("The start failed: " + (e.getCause() == null ? e : e.getCause()), e);
    }
  }
}
