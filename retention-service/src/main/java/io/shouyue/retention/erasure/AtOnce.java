package io.shouyue.retention.erasure;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same for portions of plans, a few at once, for what waits for others' answers. */
@ApplicationScoped
class AtOnce {

  private static final int PARALLEL = 4;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          PARALLEL, Thread.ofPlatform().daemon().name("hold-ends-", 0).factory());

  @PreDestroy
  void stop() {
    workers.shutdown();
  }

  /** What became of all portions, in their order. */
  <T> List<T> each(List<List<ErasurePlan>> portions, Function<List<ErasurePlan>, List<T>> work) {
    List<CompletableFuture<List<T>>> going =
        portions.stream()
            .map(portion -> CompletableFuture.supplyAsync(() -> work.apply(portion), workers))
            .toList();
    return going.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
  }
}
