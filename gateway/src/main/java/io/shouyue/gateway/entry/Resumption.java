package io.shouyue.gateway.entry;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** Waits for an answer without losing the request: its body rests, and its event loop goes on. */
public final class Resumption {

  private Resumption() {}

  /**
   * Pauses the request of {@code call} until {@code awaited} has an item, then runs {@code next} on
   * the request's own context. A failure fails the call.
   */
  public static <T> void after(RoutingContext call, Uni<T> awaited, Consumer<T> next) {
    Context context = Vertx.currentContext();
    call.request().pause();
    awaited
        .subscribe()
        .with(
            item -> context.runOnContext(now -> run(call, item, next)),
            failure -> context.runOnContext(now -> call.fail(failure)));
  }

  private static <T> void run(RoutingContext call, T item, Consumer<T> next) {
    try {
      next.accept(item);
    } catch (RuntimeException failed) {
      call.fail(failed);
    }
  }
}
